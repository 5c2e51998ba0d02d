import {
  type FactReference,
  factValue,
  type Indicator,
  OBSERVATION_STATES,
  type Observation,
  type ObservationState,
} from '@baocao/core/indicator';
import * as z from 'zod';
import type { Place, Report } from '../problem/index.ts';
import type { Register } from '../register/index.ts';
import {
  constant,
  day,
  readMapping,
  valueAt,
  words,
  type YamlMapping,
  type YamlNode,
} from '../yaml/index.ts';
import { readObservedValue, type WrittenValue } from './observed-value.ts';

/** The observations of one file, and what a link may show of them. */
export interface ObservationReading {
  readonly observations: readonly Observation[];
  /** Reports a link to an indicator that is not listed, or to a number that it has not in this period. */
  checkFact(fact: FactReference, place: Place): void;
}

export interface ObservationContext {
  readonly indicators: Register<Indicator | null>;
  readonly report: Report;
}

const OBSERVATION = z.strictObject({
  value: words.optional(),
  numerator: words.optional(),
  denominator: words.optional(),
  claim: words.optional(),
  state: constant(OBSERVATION_STATES).optional(),
  asOf: day.nullable().default(null),
});

/** Reads the `observations` of a front matter; `root` is `undefined` where that could not be read. */
export function readObservations(
  root: YamlMapping | undefined,
  context: ObservationContext,
): ObservationReading {
  const { indicators, report } = context;
  const written = valueAt(root, 'observations');
  // A value with a fault is `null`: nothing more is held against the links to it.
  const read = new Map<string, Observation | null>();
  if (written?.type === 'mapping') {
    for (const [code, { place, value }] of written.entries) {
      const indicator = indicators.find(code, place);
      read.set(code, readObservation(value, indicator ?? undefined, report) ?? null);
    }
  }
  const readable = root && (!written || written.type === 'mapping' || written.type === 'nothing');
  return {
    observations: [...read.values()].filter((observation) => observation !== null),
    checkFact({ indicator: code, part }, place) {
      const indicator = indicators.find(code, place);
      const observation = read.get(code);
      if (!indicator || observation === null || (part !== 'target' && !readable)) return;
      if (factValue(part, indicator, observation)) return;
      const state = observation?.state ?? null;
      report(place, { code: 'NO_SUCH_NUMBER', indicator: code, part, state });
    },
  };
}

/** `15 mẫu`, or a mapping of one value or one state. */
function readObservation(
  node: YamlNode,
  indicator: Indicator | undefined,
  report: Report,
): Observation | undefined {
  if (node.type === 'text') {
    const value = readObservedValue({ place: node.place, value: node }, indicator, report);
    return indicator && value && { indicator: indicator.code, asOf: null, state: 'ACTUAL', value };
  }
  const { whole, parts } = readMapping(node, OBSERVATION, report);
  const { state = 'ACTUAL', asOf = null } = parts;
  const written = writtenValue(node);
  const shapes = [written.value, written.claim, written.numerator ?? written.denominator];
  const count = shapes.filter((each) => each !== undefined).length;
  if (count !== (isValued(state) ? 1 : 0)) {
    // Where a key is wrong in itself, it may be what was wanted.
    const keys = node.type === 'mapping' ? [...node.entries.keys()] : [];
    if (whole) report(node.place, { code: 'UNCLEAR_OBSERVATION', keys });
    return undefined;
  }
  const value = isValued(state) ? readObservedValue(written, indicator, report) : undefined;
  if (!whole || !indicator) return undefined;
  if (!isValued(state)) return { indicator: indicator.code, asOf, state };
  return value && { indicator: indicator.code, asOf, state, value };
}

function isValued(state: ObservationState): state is 'ACTUAL' | 'ESTIMATE' {
  return state === 'ACTUAL' || state === 'ESTIMATE';
}

function writtenValue(node: YamlNode): WrittenValue {
  const [value, claim, numerator, denominator] = (
    ['value', 'claim', 'numerator', 'denominator'] as const
  ).map((key) => {
    const written = valueAt(node, key);
    return written?.type === 'text' && written.text !== '' ? written : undefined;
  });
  return { place: node.place, value, claim, numerator, denominator };
}
