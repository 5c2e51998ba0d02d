import { err, type Language, ok, type Result } from '@baocao/core';
import { type DocumentNumber, parseDocumentNumber } from '@baocao/core/document';
import { isCommandKey } from '@baocao/db';

/** An argument that people word, and that cannot be read; what programs write is for scalars to refuse. */
export interface InputFault {
  readonly code: 'MALFORMED_NUMBER' | 'MALFORMED_KEY';
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

export function readNumber(given: string): Result<DocumentNumber, InputFault> {
  const parsed = parseDocumentNumber(given);
  return parsed.ok
    ? parsed
    : err({ code: 'MALFORMED_NUMBER', field: 'number', given, forms: ['45/BC-STNMT'] });
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
    case 'MALFORMED_NUMBER':
      return vi
        ? `“${given}” không phải số, ký hiệu văn bản. Viết như ${form}.`
        : `“${given}” is no document number. Write it as ${form}.`;
    case 'MALFORMED_KEY':
      return vi
        ? `Khóa gồm 1 đến 200 ký tự in được. Viết như ${form}.`
        : `A key is 1 to 200 printable characters. Write it as ${form}.`;
  }
}
