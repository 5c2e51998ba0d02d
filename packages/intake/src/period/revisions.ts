import type { Indicator } from '@baocao/core/indicator';
import { formatPeriod, type Period, parsePeriod, periodSequence } from '@baocao/core/period';
import type { Revision } from '@baocao/core/report';
import type { Place, Report } from '../problem/index.ts';
import { createRegister, type Register } from '../register/index.ts';
import { valueAt, type YamlMapping } from '../yaml/index.ts';
import { readEachObservation } from './observation.ts';

export interface RevisionContext {
  /** The file's own period. */
  readonly period: Period;
  /** `null` for a year that the folder does not have. */
  indicatorsOf(year: number): Register<Indicator | null> | null;
  readonly report: Report;
}

/** Reads the `revised` of a front matter: observations of periods before its own, stated anew. */
export function readRevisions(
  root: YamlMapping | undefined,
  context: RevisionContext,
): readonly Revision[] {
  const { indicatorsOf, report } = context;
  const written = valueAt(root, 'revised');
  if (written?.type !== 'mapping') return [];
  return [...written.entries].flatMap(([label, { place, value }]) => {
    const period = readEarlierPeriod(label, place, context);
    if (value.type !== 'mapping') {
      report(value.place, { code: 'WRONG_SHAPE', expected: 'mapping', found: value.type });
      return [];
    }
    const indicators = period ? indicatorsOf(period.year) : unknownIndicators(report);
    const observations = readEachObservation(value, { indicators, report });
    return [...observations.values()].flatMap((observation) =>
      period && observation ? [{ period, observation }] : [],
    );
  });
}

function readEarlierPeriod(
  label: string,
  place: Place,
  { period: own, report }: RevisionContext,
): Period | undefined {
  const period = parsePeriod(label);
  if (!period.ok) {
    report(place, period.error);
    return undefined;
  }
  if (periodSequence(period.value) < periodSequence(own)) return period.value;
  report(place, {
    code: 'PERIOD_NOT_EARLIER',
    period: formatPeriod(period.value),
    own: formatPeriod(own),
  });
  return undefined;
}

/** Whatever its code, an indicator of a period that cannot be told may be listed there. */
function unknownIndicators(report: Report): Register<Indicator | null> {
  const register = createRegister<Indicator | null>('indicator', report);
  register.leaveOpen();
  return register;
}
