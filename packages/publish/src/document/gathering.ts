import {
  formatPeriod,
  type Period,
  parsePeriod,
  periodInWords,
  quartersOf,
} from '@baocao/core/period';
import { isIssued, type Report } from '@baocao/core/report';
import type { DocumentBlock } from './document-block.ts';
import { plainWords } from './words.ts';

/** `quý I năm 2023` of `2023-Q1`. */
export function periodWords(label: string): string {
  const period = parsePeriod(label);
  return period.ok ? periodInWords(period.value) : label;
}

/** `[Quý I năm 2023] `: which quarter speaks, where a longer period is gathered from its quarters. */
export function quarterLabel(label: string): string {
  const words = periodWords(label);
  return `[${words.charAt(0).toUpperCase()}${words.slice(1)}] `;
}

/** Which quarters the draft of a longer period is gathered from, and which have nothing recorded yet. */
export function gatheringNotice(report: Report): readonly DocumentBlock[] {
  const period = parsePeriod(report.period);
  if (isIssued(report) || !period.ok || period.value.kind === 'quarter') return [];
  const quarters = quartersOf(period.value);
  const isGathered = (each: Period) => report.gatheredFrom.includes(formatPeriod(each));
  const named = (some: readonly Period[]) => some.map(periodInWords).join(', ') || 'chưa có';
  const missing = quarters.filter((each) => !isGathered(each));
  const notice = `Gộp từ báo cáo các quý: ${named(quarters.filter(isGathered))}.`;
  const lack = missing.length === 0 ? '' : ` Chưa ghi nhận: ${named(missing)}.`;
  return [{ type: 'paragraph', path: null, marker: null, words: plainWords(`(${notice}${lack})`) }];
}
