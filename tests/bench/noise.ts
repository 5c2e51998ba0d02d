import { checkText } from '@baocao/core/check';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

const SIZES = [10_000, 100_000, 1_000_000];

/** A check that takes longer is stopped nowhere, so larger sizes of that text are left out. */
const LONGEST_MS = 20_000;

/** Prints how long hostile texts take at each size, and by how much a size ten times larger takes longer. */
export function benchNoise(): void {
  checkText(HOSTILE_TEXTS['citations']?.(100_000) ?? '');
  line('', ...SIZES.map((size) => `${size / 1000} kB`), '×10', '×10');
  for (const [name, make] of Object.entries(HOSTILE_TEXTS)) {
    const times: number[] = [];
    for (const size of SIZES) {
      if ((times.at(-1) ?? 0) * 10 <= LONGEST_MS) times.push(fastest(make(size)));
    }
    const growth = times.slice(1).map((time, index) => time / (times[index] ?? time));
    line(
      name,
      ...SIZES.map((_, index) =>
        times[index] === undefined ? '–' : `${times[index].toFixed(1)} ms`,
      ),
      ...growth.map((factor) => factor.toFixed(1)),
    );
  }
}

/** The best of a few runs while they are short: what is left out is the machine's doing. */
function fastest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0, spent = 0; run < 5 && (run === 0 || spent < 1000); run++) {
    const start = performance.now();
    checkText(text);
    const time = performance.now() - start;
    best = Math.min(best, time);
    spent += time;
  }
  return best;
}

function line(name: string, ...cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(30)}${cells.map((cell) => cell.padStart(13)).join('')}\n`);
}
