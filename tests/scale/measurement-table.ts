import type { Measurement, Timing } from './measure.ts';

/** Up to here a question counts as asked in the same time, whatever the size of the store. */
const FLAT = 1.3;

/** Markdown: a row a question, a column a store; the ratio is to the first store's median. */
export function measurementTable(
  stores: readonly string[],
  measured: readonly Measurement[],
): string {
  const head = ['', 'statements', ...stores.map((name) => `${name}: median, p95 (ms)`)];
  const rows = measured.map(({ question, timings }) => [
    question,
    `${timings[0]?.statements}`,
    ...timings.map((timing) => cell(timing, timings[0])),
  ]);
  const rule = head.map(() => '---');
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function cell(timing: Timing, smallest: Timing | undefined): string {
  const times = `${timing.median.toFixed(2)}, ${timing.p95.toFixed(2)}`;
  if (!smallest || timing === smallest) return times;
  const ratio = timing.median / smallest.median;
  return `${times}, ×${ratio.toFixed(2)}${ratio > FLAT ? ' (!)' : ''}`;
}
