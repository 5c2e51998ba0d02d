import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Report } from '@baocao/core/report';
import { formatReport } from '@baocao/publish';
import { expect, test } from 'vitest';
import { largeReport } from './bench/large-report.ts';

const REPORTS = 20;
/** Were layouts not forgotten, they would leave some 300 MB behind. */
const MOST_BYTES = 150e6;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What the process takes once these are printed, JavaScript's own garbage left out. */
async function memoryAfter(reports: readonly Report[]): Promise<number> {
  for (const report of reports) {
    await formatReport(report, 'pdf');
    collectGarbage();
    // What a library holds outside of JavaScript is freed on the next turn.
    await setImmediate();
  }
  return process.memoryUsage().rss;
}

test('one PDF after another, each of another report, takes no more memory than the first few', async () => {
  const reports = Array.from({ length: REPORTS }, (_, nth) => largeReport(40 + nth));
  const first = await memoryAfter(reports.slice(0, 3));
  const all = await memoryAfter(reports.slice(3));
  expect(all - first).toBeLessThan(MOST_BYTES);
}, 60_000);
