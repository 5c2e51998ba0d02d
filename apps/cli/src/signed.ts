import { formatNumber, isDecimal } from '@baocao/core/quantity';

/** `+3`, `−0,4`: a difference, as it is printed. */
export function signed(difference: string): string {
  if (!isDecimal(difference)) return difference;
  const text = formatNumber(difference);
  return text.startsWith('-') ? `−${text.slice(1)}` : `+${text}`;
}
