import {
  type Indicator,
  type IndicatorCode,
  indicatorCode,
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
  longForm,
  readMapping,
  valueAt,
  words,
  type YamlMapping,
  type YamlNode,
} from '../yaml/index.ts';
import { type Measured, readObservedValue, type WrittenValue } from './observed-value.ts';

export interface ObservedContext {
  /** Those of the year; `null` where the folder does not have that year, and what is written stands for itself. */
  readonly indicators: Register<Indicator | null> | null;
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

/** Reads a mapping of indicators to what was observed of them; one with a fault is `null`. */
export function readEachObservation(
  written: YamlMapping,
  context: ObservedContext,
): ReadonlyMap<string, Observation | null> {
  const read = new Map<string, Observation | null>();
  for (const [code, { place, value }] of written.entries) {
    const observed = observedUnder(code, place, context);
    read.set(code, readObservation(value, observed, context.report) ?? null);
  }
  return read;
}

/** What an observation is of; the code is `undefined` where that cannot be told. */
interface Observed extends Measured {
  readonly code: IndicatorCode | undefined;
}

function observedUnder(
  name: string,
  place: Place,
  { indicators, report }: ObservedContext,
): Observed {
  if (indicators) {
    const indicator = indicators.find(name, place) ?? undefined;
    return { code: indicator?.code, indicator, namesUnit: false };
  }
  const code = indicatorCode(name);
  if (!code) report(place, { code: 'NOT_AN_INDICATOR_CODE', text: name });
  return { code, indicator: undefined, namesUnit: true };
}

/** `15 mẫu`, or a mapping of one value or one state. */
function readObservation(
  written: YamlNode,
  observed: Observed,
  report: Report,
): Observation | undefined {
  const node = longForm(written, 'value');
  const { whole, parts } = readMapping(node, OBSERVATION, report);
  const { state = 'ACTUAL', asOf = null } = parts;
  const texts = writtenValue(node);
  const shapes = [texts.value, texts.claim, texts.numerator ?? texts.denominator];
  const count = shapes.filter((each) => each !== undefined).length;
  if (count !== (isValued(state) ? 1 : 0)) {
    // Where a key is wrong in itself, it may be what was wanted.
    const keys = node.type === 'mapping' ? [...node.entries.keys()] : [];
    if (whole) report(node.place, { code: 'UNCLEAR_OBSERVATION', keys });
    return undefined;
  }
  const value = isValued(state) ? readObservedValue(texts, observed, report) : undefined;
  const { code } = observed;
  if (!whole || !code) return undefined;
  if (!isValued(state)) return { indicator: code, asOf, state };
  return value && { indicator: code, asOf, state, value };
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
