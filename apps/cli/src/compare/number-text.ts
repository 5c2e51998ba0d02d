import type { NumberChange } from '@baocao/core/comparison';
import { signed } from '../signed.ts';

/** `218 → 221 (+3 giấy chứng nhận)`. */
export function numberText({ before, after, difference, unit }: NumberChange): string {
  const by =
    difference === null ? '' : ` (${[signed(difference), unit].filter(Boolean).join(' ')})`;
  return `${before ?? '—'} → ${after ?? '—'}${by}`;
}

/** Whether the number itself is another: the same one printed otherwise is not. */
export function isOther({ change }: NumberChange): boolean {
  return change !== 'UNCHANGED' && change !== 'PRINTED_OTHERWISE';
}
