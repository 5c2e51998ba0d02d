import { err, type IsoDate, type Language, ok, parseIsoDate, type Result } from '@baocao/core';
import { type DocumentNumber, parseDocumentNumber } from '@baocao/core/document';
import { formatPeriod, PERIOD_FORMS, parsePeriod } from '@baocao/core/period';
import { describeReportProblem, isCommandKey } from '@baocao/db';

/** An argument that cannot be read. */
export interface InputFault {
  readonly code: 'MALFORMED_PERIOD' | 'MALFORMED_NUMBER' | 'MALFORMED_DAY' | 'MALFORMED_KEY';
  /** Which argument. */
  readonly field: string;
  readonly given: string;
  /** How it may be written. */
  readonly forms: readonly string[];
}

/** Every argument that cannot be read, at once. */
export interface InvalidInput {
  readonly code: 'INVALID_INPUT';
  readonly faults: readonly InputFault[];
}

/** The label as it is recorded: stray blanks fall away. */
export function readPeriod(given: string): Result<string, InputFault> {
  const parsed = parsePeriod(given);
  return parsed.ok
    ? ok(formatPeriod(parsed.value))
    : err({ code: 'MALFORMED_PERIOD', field: 'period', given, forms: PERIOD_FORMS });
}

export function readNumber(given: string): Result<DocumentNumber, InputFault> {
  const parsed = parseDocumentNumber(given);
  return parsed.ok
    ? parsed
    : err({ code: 'MALFORMED_NUMBER', field: 'number', given, forms: ['45/BC-STNMT'] });
}

export function readDay(given: string): Result<IsoDate, InputFault> {
  const parsed = parseIsoDate(given);
  return parsed.ok
    ? parsed
    : err({ code: 'MALFORMED_DAY', field: 'issuedOn', given, forms: ['2023-03-09'] });
}

/** The key of a step that is to be done once; `null` without one. */
export function readKey(given: string | null): Result<string | null, InputFault> {
  return given === null || isCommandKey(given)
    ? ok(given)
    : err({ code: 'MALFORMED_KEY', field: 'key', given, forms: ['submit-2024-Q1'] });
}

export function invalidInput(read: readonly Result<unknown, InputFault>[]): InvalidInput {
  return { code: 'INVALID_INPUT', faults: read.flatMap((each) => (each.ok ? [] : each.error)) };
}

/** What cannot be read, and how to write it. */
export function describeInputFault(fault: InputFault, language: Language): string {
  const { code, given, forms } = fault;
  const [form = ''] = forms;
  const vi = language === 'vi';
  switch (code) {
    case 'MALFORMED_PERIOD':
      return describeReportProblem({ code, period: given, forms }, language);
    case 'MALFORMED_NUMBER':
      return vi
        ? `“${given}” không phải số, ký hiệu văn bản. Viết như ${form}.`
        : `“${given}” is no document number. Write it as ${form}.`;
    case 'MALFORMED_DAY':
      return vi
        ? `“${given}” không phải một ngày. Viết như ${form}.`
        : `“${given}” is no day. Write it as ${form}.`;
    case 'MALFORMED_KEY':
      return vi
        ? `Khóa gồm 1 đến 200 ký tự in được. Viết như ${form}.`
        : `A key is 1 to 200 printable characters. Write it as ${form}.`;
  }
}
