import { formatDocumentNumber } from '@baocao/core/document';
import { type IssuedNumber, isSameInSeries } from '@baocao/core/issue';
import { formatPeriod } from '@baocao/core/period';
import type { PeriodRecord } from '@baocao/core/report';
import type { NumberUsed } from '../department/import-refusal.ts';

/** Those of the records to be issued whose number another report of that year bears already, or another of them. */
export function numbersUsedTwice(
  issuing: readonly PeriodRecord[],
  used: readonly IssuedNumber[],
): readonly NumberUsed[] {
  const known = [...used];
  return issuing.flatMap(({ period, issue }) => {
    if (!issue) return [];
    const own = { ...issue, period: formatPeriod(period) };
    const other = known.find((each) => isSameInSeries(each, own));
    known.push(own);
    const number = formatDocumentNumber(own.number);
    return other ? [{ code: 'NUMBER_USED', period: own.period, number, usedBy: other.period }] : [];
  });
}
