import { createHash } from 'node:crypto';
import { checkReport } from '@baocao/core/check';
import { FORMATS, formatReport, isFormat } from '@baocao/publish';
import { DRAFT, REPORTS, reportIn } from './reports.ts';

/** Prints a line for each format of an issued report and of a draft: what its bytes hash to. */
for (const [folder, period] of [REPORTS[0] ?? DRAFT, DRAFT]) {
  const report = await reportIn(folder, period);
  for (const format of Object.keys(FORMATS).filter(isFormat)) {
    const findings = checkReport(report);
    const bytes = await formatReport(report, format, { passport: true, findings });
    process.stdout.write(
      `${period}.${format} ${createHash('sha256').update(bytes).digest('hex')}\n`,
    );
  }
}
