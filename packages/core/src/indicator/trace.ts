import { formatShortDate } from '../iso-date.ts';
import { periodInWords } from '../period/index.ts';
import { formatNumber, formatQuantity, percentOf } from '../quantity/index.ts';
import type { Computed } from './combine.ts';
import { formatFactValue, shown } from './fact.ts';
import type { ObservedValue } from './observation.ts';
import type { TargetShare } from './standing.ts';
import type { Statement } from './statement.ts';

/** A value as a trace tells it: `09 hồ sơ`, `12/77 tổ chức`, `340 triệu đồng / 7,1 tỷ đồng`, `50%`. */
export function formatObservedValue(value: ObservedValue): string {
  return formatFactValue(shown(value), ' / ');
}

/**
 * Where a number comes from, in a line.
 *
 * `340 triệu đồng / 7,1 tỷ đồng = 4,8%, Báo cáo 258/BC-SKHCN, tính đến 03/3/2023`; of a sum
 * `218 xã (quý I năm 2023, Báo cáo 45/BC-STNMT) + 254 xã (…) = 472 xã`.
 */
export function traceText({ value, from, by }: Computed): string {
  const [first] = from;
  const whole = withPercent(value);
  if (from.length === 1 && first) return `${whole}, ${placeOf(first)}`;
  const sign = by === 'DIFFERENCE' ? ' − ' : ' + ';
  const parts = from.map((statement) => `${statedText(statement)} (${placeWithPeriod(statement)})`);
  return by === 'LAST' ? `${whole}: ${parts.join('; ')}` : `${parts.join(sign)} = ${whole}`;
}

/** The same of what one record states. */
export function traceOfStatement(statement: Statement): string {
  const { observation } = statement;
  const text = 'value' in observation ? withPercent(observation.value) : statedText(statement);
  return `${text}, ${placeOf(statement)}`;
}

/** `472 / 960 giấy = 49,2%`, and the document that sets the target. */
export function traceOfTarget({ reached, target: { value, document } }: TargetShare): string {
  const percent = percentOf(reached, value);
  const made = percent ? ` = ${formatNumber(percent)}%` : '';
  const by = document === null ? '' : `, chỉ tiêu theo ${document}`;
  return `${formatQuantity(reached)} / ${formatQuantity(value)}${made}${by}`;
}

export function statedText({ observation }: Statement): string {
  if ('value' in observation) return formatObservedValue(observation.value);
  return observation.state === 'ZERO' ? '0' : '';
}

function withPercent(value: ObservedValue): string {
  const text = formatObservedValue(value);
  if (value.type !== 'ratio') return text;
  const percent = percentOf(value.numerator, value.denominator);
  return percent ? `${text} = ${formatNumber(percent)}%` : text;
}

/** `Báo cáo 258/BC-SKHCN, tính đến 03/3/2023`. */
function placeOf({ report, statedIn, observation }: Statement): string {
  const stated = report ? `Báo cáo ${report}` : `dự thảo báo cáo ${periodInWords(statedIn)}`;
  const estimate = observation.state === 'ESTIMATE' ? ['ước'] : [];
  const asOf = observation.asOf ? [`tính đến ${formatShortDate(observation.asOf)}`] : [];
  return [...estimate, stated, ...asOf].join(', ');
}

function placeWithPeriod(statement: Statement): string {
  return `${periodInWords(statement.period)}, ${placeOf(statement)}`;
}
