import type { Effort } from './effort.ts';
import { measured, type Trial } from './measure.ts';

/** Measures the trials one at a time and sixteen at once, and prints them beside each other as Markdown. */
export async function printTrials(
  title: string,
  trials: readonly Trial[],
  { ms, rounds }: Effort,
): Promise<void> {
  print(`### ${title}\n`);
  for (const connections of [1, 16]) {
    const found = await measured(trials, { connections, ms, rounds });
    const others = trials.flatMap(({ name }, nth) => {
      const [letter] = /^\(.*?\)/.exec(name) ?? [];
      return letter ? [{ letter, throughput: found[nth]?.throughput ?? Number.NaN }] : [];
    });
    printTable(
      [`${connections} at once`, 'a second', 'p50, ms', 'p99, ms'].concat(
        others.map(({ letter }) => `× ${letter}`),
      ),
      trials.map(({ name }, nth) => {
        const { throughput = Number.NaN, p50, p99 } = found[nth] ?? {};
        return [name, throughput.toFixed(0), told(p50), told(p99)].concat(
          others.map((other) => (throughput / other.throughput).toFixed(2)),
        );
      }),
    );
  }
}

export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  print([line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'));
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function told(time = Number.NaN): string {
  return Number.isNaN(time) ? '' : time.toFixed(2);
}
