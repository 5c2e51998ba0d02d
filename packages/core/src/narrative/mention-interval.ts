import {
  type Decimal,
  decimal,
  exactly,
  type Interval,
  measureOf,
  multiplyIntervals,
  plainTypography,
  printedInterval,
  shiftDecimal,
} from '../quantity/index.ts';
import type { NumberMention } from './number-mention.ts';
import { numeralAt } from './numeral.ts';
import { unitAfter } from './unit-after.ts';

/**
 * Where the true value of a mention lies, in the base unit of its dimension (đồng for all money, m² for all areas).
 *
 * Whole counts and amounts in đồng are exact. Anything else is as precise as its last printed digit, also
 * where the value is scaled: `4,52 ngàn người` are 4515 to 4525. `null` where there is no one value, or it is a pair.
 */
export function mentionInterval(mention: NumberMention): Interval | null {
  const { kind, value, unit, second } = mention;
  if (value === null || second !== null) return null;
  const scaled = printedScale(mention);
  const power = (scaled?.power ?? 0) + (unit === null ? 0 : measureOf(unit).exponent);
  const countsExactly = (kind === 'COUNT' || kind === 'MONEY') && power === 0;
  if (countsExactly && !value.includes('.')) return exactly(value);
  return multiplyIntervals(
    printedInterval(scaled?.printed ?? value),
    exactly(shiftDecimal(decimal(1), power)),
  );
}

/** What was printed before a scale that the value contains (`4,52` of `4,52 ngàn`), and the scale. */
function printedScale({
  kind,
  value,
  text,
}: NumberMention): { readonly printed: Decimal; readonly power: number } | undefined {
  const plain = plainTypography(text);
  const start = plain.search(/\d/);
  const numeral = start < 0 || kind === 'MONEY' ? undefined : numeralAt(plain, start);
  const unit = numeral && unitAfter(plain, numeral.end);
  if (!numeral?.value || !unit || unit.scale === 0) return undefined;
  const sign = value?.startsWith('-') ? '-' : '';
  return { printed: decimal(sign + numeral.value), power: unit.scale };
}
