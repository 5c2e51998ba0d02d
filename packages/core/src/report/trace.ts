import type { Agency } from '../agency/index.ts';
import {
  type Computed,
  type FactPart,
  type Indicator,
  reachedBy,
  type Standing,
  type Statement,
  statedText,
  type Target,
  traceOfStatement,
  traceOfTarget,
  traceText,
} from '../indicator/index.ts';
import { nodeId } from '../node-id.ts';
import { formatPeriod } from '../period/index.ts';
import { formatQuantity } from '../quantity/index.ts';
import type { Trace, TraceSource } from './report.ts';

/** Where the numbers of an indicator's row come from. */
export function traceOf(
  indicator: Indicator,
  {
    agency,
    standing,
    lastYear,
    target,
  }: {
    readonly agency: Agency;
    readonly standing: Standing;
    readonly lastYear: Computed | null;
    readonly target: Target | null;
  },
): readonly Trace[] {
  const traced = (number: Trace['number'], computed: Computed | null): readonly Trace[] =>
    computed
      ? [{ number, text: traceText(computed), sources: sourcesOf(agency, computed.from) }]
      : [];
  return [
    ...traced('IN_PERIOD', standing.inPeriod),
    ...traced('CUMULATIVE', standing.cumulative),
    ...targetTrace(indicator, { agency, standing, target }),
    ...traced('LAST_YEAR', lastYear),
  ];
}

/** Where a figure in prose comes from. */
export function traceOfFigure(
  part: FactPart,
  {
    indicator,
    standing,
    target,
    stated,
  }: {
    readonly indicator: Indicator;
    readonly standing: Standing;
    readonly target: Target | null;
    readonly stated: Statement | undefined;
  },
): string {
  switch (part) {
    case 'target': {
      const by = target?.document ? ` theo ${target.document}` : '';
      return target ? `chỉ tiêu ${formatQuantity(target.value)}${by}` : '';
    }
    case 'cumulative':
      return standing.cumulative ? traceText(standing.cumulative) : '';
    case 'ofTarget': {
      const reached = reachedBy(indicator, standing);
      return target && reached
        ? traceOfTarget(reached, { target: target.value, source: target.document })
        : '';
    }
    default:
      return stated ? traceOfStatement(stated) : '';
  }
}

function targetTrace(
  indicator: Indicator,
  {
    agency,
    standing,
    target,
  }: { readonly agency: Agency; readonly standing: Standing; readonly target: Target | null },
): readonly Trace[] {
  const reached = reachedBy(indicator, standing);
  if (!reached || !target || target.value.unit === '%') return [];
  const from = (indicator.measure === 'STOCK' ? standing.inPeriod : standing.cumulative)?.from;
  return [
    {
      number: 'PERCENT_OF_TARGET',
      text: traceOfTarget(reached, { target: target.value, source: target.document }),
      sources: sourcesOf(agency, from ?? []),
    },
  ];
}

function sourcesOf(agency: Agency, from: readonly Statement[]): readonly TraceSource[] {
  return from.map((statement) => {
    const { observation } = statement;
    const period = formatPeriod(statement.period);
    return {
      observation: { id: nodeId('Observation', agency.key, period, observation.indicator) },
      period,
      statedIn: formatPeriod(statement.statedIn),
      report: statement.report,
      text: statedText(statement),
      asOf: observation.asOf,
    };
  });
}
