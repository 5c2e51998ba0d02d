import { writeFileSync } from 'node:fs';
import { type Format, formatReport } from '@baocao/publish';
import { seedReport } from '../seed-report.ts';
import { largeReport } from './large-report.ts';

/** What printing once took, in a process of its own. */
export interface Printed {
  /** In milliseconds, without the start of the process. */
  readonly spent: number;
  readonly bytes: number;
  /** The most memory that the process ever had, in bytes. */
  readonly memory: number;
}

const [format, resultsPerTask, file] = process.argv.slice(2) as [Format, string, string];

/** `print-once.ts docx 105 FILE`: the synthetic report of so many results a task; of 0, the real one. */
const report = resultsPerTask === '0' ? await seedReport() : largeReport(Number(resultsPerTask));
const start = performance.now();
const bytes = await formatReport(report, format);
const spent = performance.now() - start;
writeFileSync(file, bytes);
const printed: Printed = {
  spent,
  bytes: bytes.length,
  memory: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(printed));
