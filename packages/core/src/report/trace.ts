import type { Agency } from '../agency/index.ts';
import {
  type Computed,
  type FactPart,
  type Indicator,
  type Statement,
  shareOfTarget,
  statedText,
  traceOfStatement,
  traceOfTarget,
  traceText,
  type YearFacts,
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
    year,
    lastYear,
  }: {
    readonly agency: Agency;
    readonly year: YearFacts;
    readonly lastYear: Computed | null;
  },
): readonly Trace[] {
  const traced = (number: Trace['number'], computed: Computed | null): readonly Trace[] =>
    computed
      ? [{ number, text: traceText(computed), sources: sourcesOf(agency, computed.from) }]
      : [];
  const share = shareOfTarget(indicator, year);
  return [
    ...traced('IN_PERIOD', year.standing.inPeriod),
    ...traced('CUMULATIVE', year.standing.cumulative),
    ...(share && share.target.value.unit !== '%'
      ? [
          {
            number: 'PERCENT_OF_TARGET' as const,
            text: traceOfTarget(share),
            sources: sourcesOf(agency, share.from),
          },
        ]
      : []),
    ...traced('LAST_YEAR', lastYear),
  ];
}

/** Where a figure in prose comes from; `year` is needed by those that tell of it. */
export function traceOfFigure(
  part: FactPart,
  {
    indicator,
    year,
    stated,
  }: {
    readonly indicator: Indicator;
    readonly year: YearFacts | null;
    readonly stated: Statement | undefined;
  },
): string {
  if (!year) return stated ? traceOfStatement(stated) : '';
  const { standing, target } = year;
  switch (part) {
    case 'cumulative':
      return standing.cumulative ? traceText(standing.cumulative) : '';
    case 'ofTarget': {
      const share = shareOfTarget(indicator, year);
      return share ? traceOfTarget(share) : '';
    }
    default: {
      const by = target?.document ? ` theo ${target.document}` : '';
      return target ? `chỉ tiêu ${formatQuantity(target.value)}${by}` : '';
    }
  }
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
