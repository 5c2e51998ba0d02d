import { readFileSync } from 'node:fs';
import { checkReport, checkText } from '@baocao/core/check';
import { seedReport } from '../seed-report.ts';

const SECONDS = 3;

/** Prints how fast reports are checked, beside the time of merely cutting the same text into words. */
export async function benchChecks(): Promise<void> {
  const report = await seedReport();
  const text = readFileSync(new URL('../golden/258-bc-skhcn.txt', import.meta.url), 'utf8');
  const megabytes = Buffer.byteLength(text) / 1e6;
  const floor = timesASecond(() => text.match(/\S+/g));
  for (const [what, times] of [
    ['258/BC-SKHCN as recorded', timesASecond(() => checkReport(report))],
    ['258/BC-SKHCN as text', timesASecond(() => checkText(text))],
    ['the same text, its words only', floor],
  ] as const) {
    process.stdout.write(
      `${[
        what.padEnd(32),
        `${times.toFixed(1).padStart(9)} reports/s`,
        `${(times * megabytes).toFixed(2).padStart(9)} MB/s`,
        `${(floor / times).toFixed(0).padStart(6)} × the time of the words`,
      ].join('')}\n`,
    );
  }
}

function timesASecond(work: () => unknown): number {
  for (const start = performance.now(); performance.now() - start < 1000; ) work();
  let times = 0;
  const start = performance.now();
  while (performance.now() - start < SECONDS * 1000) {
    work();
    times++;
  }
  return (times * 1000) / (performance.now() - start);
}
