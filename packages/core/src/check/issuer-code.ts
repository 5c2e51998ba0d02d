import type { DocumentNumber } from '../document/index.ts';

/** The issuer's code in a number: `UBND` of `254/QĐ-UBND-HC`; `null` of a law, which names none. */
export function issuerCodeOf(number: DocumentNumber): string | null {
  return number.family === 'assembly' ? null : (number.issuer.split('-')[0] ?? null);
}
