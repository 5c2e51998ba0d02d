import type { Report } from '@baocao/core/report';
import { capitals } from './capitals.ts';
import type { AppendixBlock } from './document-block.ts';
import { periodWords } from './gathering.ts';
import { statedIndicators } from './indicators-table.ts';
import { dayWords, UNNUMBERED } from './letterhead.ts';
import type { Table } from './table.ts';

/** The table of indicators, unless a section holds it or none is stated. */
export function indicatorsAppendix(report: Report): readonly AppendixBlock[] {
  if (report.sections.some(({ showsIndicators }) => showsIndicators)) return [];
  const table = statedIndicators(report.indicators);
  return table ? [appendix(report, 'INDICATORS', table)] : [];
}

/** Where every number comes from. */
export function passportAppendix(report: Report, table: Table): AppendixBlock {
  return appendix(report, 'PASSPORT', table);
}

/**
 * Numbered where they are several.
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1
 */
export function numbered(appendices: readonly AppendixBlock[]): readonly AppendixBlock[] {
  if (appendices.length < 2) return appendices;
  return appendices.map((each, index) => ({ ...each, number: ROMAN[index] ?? String(index + 1) }));
}

const ROMAN = ['I', 'II', 'III'] as const;

const NAMES: Readonly<Record<AppendixBlock['kind'], string>> = {
  INDICATORS: 'Số liệu thực hiện các chỉ tiêu',
  PASSPORT: 'Nguồn gốc số liệu',
};

function appendix(report: Report, kind: AppendixBlock['kind'], table: Table): AppendixBlock {
  const { header, number, issuedOn, period } = report;
  const written = number ?? `${UNNUMBERED}/${header.symbol}`;
  return {
    type: 'appendix',
    kind,
    number: null,
    name: capitals(`${NAMES[kind]} ${periodWords(period)}`),
    note: `(Kèm theo ${header.kind} số ${written} ${dayWords(issuedOn, period)} của ${header.issuer})`,
    table,
  };
}
