import { type DocumentNumber, parseDocumentNumber } from '@baocao/core/document';
import { type Period, parsePeriod } from '@baocao/core/period';

/** The period that a label in the store names. */
export function periodOf(label: string): Period {
  const period = parsePeriod(label);
  if (!period.ok) throw new Error(`The store holds no period in ${label}`);
  return period.value;
}

/** The number that a text in the store writes. */
export function documentNumberOf(text: string): DocumentNumber {
  const parsed = parseDocumentNumber(text);
  if (!parsed.ok) throw new Error(`The store holds no document number in ${text}`);
  return parsed.value;
}
