import {
  type FactPart,
  type FactReference,
  factValue,
  type Indicator,
  type Observation,
} from '@baocao/core/indicator';
import type { Place, Report } from '../problem/index.ts';
import type { Register } from '../register/index.ts';
import { valueAt, type YamlMapping } from '../yaml/index.ts';
import { readEachObservation } from './observation.ts';

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

const NONE: ReadonlyMap<string, Observation | null> = new Map();

/** Reads the `observations` of a front matter; `root` is `undefined` where that could not be read. */
export function readObservations(
  root: YamlMapping | undefined,
  context: ObservationContext,
): ObservationReading {
  const { indicators, report } = context;
  const written = valueAt(root, 'observations');
  const read = written?.type === 'mapping' ? readEachObservation(written, context) : NONE;
  const readable = root && (!written || written.type === 'mapping' || written.type === 'nothing');
  return {
    observations: [...read.values()].filter((observation) => observation !== null),
    checkFact({ indicator: code, part }, place) {
      const indicator = indicators.find(code, place);
      // A value with a fault is `null`: nothing more is held against the links to it.
      const observation = read.get(code);
      if (!indicator || observation === null || (part !== 'target' && !readable)) return;
      if (hasNumber(part, indicator, observation)) return;
      const state = observation?.state ?? null;
      report(place, { code: 'NO_SUCH_NUMBER', indicator: code, part, state });
    },
  };
}

function hasNumber(
  part: FactPart,
  indicator: Indicator,
  observation: Observation | undefined,
): boolean {
  if (part === 'target') return indicator.targets.length > 0;
  if (part === 'cumulative') return indicator.measure !== 'STOCK' && observation !== undefined;
  if (part === 'ofTarget') return indicator.targets.length > 0 && observation !== undefined;
  const facts = { observation, target: null, cumulative: null, ofTarget: null };
  return factValue(part, indicator, facts) !== undefined;
}
