import type { Report } from '@baocao/core/report';
import { COMPLETE_REPORT_QUERY } from '../../complete-report-query.ts';

/** What is asked of a report, and the same by hand. */
export interface Selection {
  readonly name: 'whole' | 'head' | 'table';
  readonly query: string;
  readonly byHand: (report: Report) => unknown;
}

export function selectionNamed(name: Selection['name']): Selection {
  const found = SELECTIONS.find((each) => each.name === name);
  if (!found) throw new Error(`No selection ${name}`);
  return found;
}

export const SELECTIONS: readonly Selection[] = [
  { name: 'whole', query: COMPLETE_REPORT_QUERY, byHand: (report) => report },
  {
    name: 'head',
    query: `query Head($agency: String!, $period: Period!) {
      report(agency: $agency, period: $period) {
        id status revision number issuedOn lead
        window { from to }
        header { issuer subject }
        signature { name }
      }
    }`,
    byHand: ({ id, status, revision, number, issuedOn, lead, window, header, signature }) => ({
      id,
      status,
      revision,
      number,
      issuedOn,
      lead,
      window: window && { from: window.from, to: window.to },
      header: { issuer: header.issuer, subject: header.subject },
      signature: signature && { name: signature.name },
    }),
  },
  {
    name: 'table',
    query: `query Table($agency: String!, $period: Period!) {
      report(agency: $agency, period: $period) {
        id
        indicators {
          indicator { code name unit }
          target inPeriod cumulative percentOfTarget state
        }
      }
    }`,
    byHand: ({ id, indicators }) => ({
      id,
      indicators: indicators.map((row) => ({
        indicator: {
          code: row.indicator.code,
          name: row.indicator.name,
          unit: row.indicator.unit,
        },
        target: row.target,
        inPeriod: row.inPeriod,
        cumulative: row.cumulative,
        percentOfTarget: row.percentOfTarget,
        state: row.state,
      })),
    }),
  },
];
