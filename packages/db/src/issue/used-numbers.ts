import { yearOf } from '@baocao/core';
import { formatDocumentNumber } from '@baocao/core/document';
import { formatPeriod } from '@baocao/core/period';
import type { PeriodRecord } from '@baocao/core/report';
import type { NumberUsed } from '../department/import-refusal.ts';
import type { UsedNumber } from './issued-report-rows.ts';

/** Those of the records to be issued whose number another report of that year bears already, or another of them. */
export function numbersUsedTwice(
  issuing: readonly PeriodRecord[],
  used: readonly UsedNumber[],
): readonly NumberUsed[] {
  const known = [...used];
  return issuing.flatMap(({ period, issue }) => {
    if (!issue) return [];
    const own = {
      number: formatDocumentNumber(issue.number),
      seriesYear: yearOf(issue.issuedOn),
      period: formatPeriod(period),
    };
    const other = known.find(
      ({ number, seriesYear }) => number === own.number && seriesYear === own.seriesYear,
    );
    known.push(own);
    return other
      ? [{ code: 'NUMBER_USED', period: own.period, number: own.number, usedBy: other.period }]
      : [];
  });
}
