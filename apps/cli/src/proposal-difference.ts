import { formatShortDate } from '@baocao/core';
import { formatDocumentNumber } from '@baocao/core/document';
import type { Amendment, Issue } from '@baocao/core/report';
import type { Difference } from '@baocao/db';
import type { Terminal } from './terminal.ts';

/** One place that differs, before and after; what a report is numbered and corrects, in words. */
export function differenceText({ path, before, after }: Difference, terminal: Terminal): string {
  const { say } = terminal;
  const told = (value: unknown) => valueText(path, value, terminal);
  const names: Readonly<Record<string, string>> = {
    issue: say('số, ngày, người ký', 'number, day, signer'),
    'issue/number/number': say('số', 'number'),
    'issue/numberAsWritten': say('số như ghi trên văn bản', 'number as written'),
    'issue/issuedOn': say('ngày ký', 'signed on'),
    'issue/signer': say('người ký', 'signer'),
    amends: say('sửa báo cáo trước', 'corrects'),
    'amends/number/number': say('sửa báo cáo số', 'corrects number'),
  };
  return `${names[path] ?? path}: ${told(before)} → ${told(after)}`;
}

function valueText(path: string, value: unknown, { say }: Terminal): string {
  if (value === undefined || value === null) return '—';
  if (path === 'issue') {
    const { number, issuedOn, signer } = value as Issue;
    const day = say(`ngày ${formatShortDate(issuedOn)}`, `of ${issuedOn}`);
    return `${formatDocumentNumber(number)} ${day}, ${signer}`;
  }
  if (path === 'amends') {
    const { kind, number } = value as Amendment;
    const word = kind === 'AMENDS' ? say('đính chính', 'amends') : say('thay thế', 'replaces');
    return `${word} ${formatDocumentNumber(number)}`;
  }
  return brief(JSON.stringify(value));
}

const LETTERS_SHOWN = 80;

function brief(text: string): string {
  return text.length > LETTERS_SHOWN ? `${text.slice(0, LETTERS_SHOWN - 1)}…` : text;
}
