import { checkReport } from '@baocao/core/check';
import { formatReport, type PrintParts } from '@baocao/publish';
import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DRAFT, REPORTS, reportIn } from './reports.ts';

/** What Microsoft's Open XML SDK has against the document: its schemas, and the rules beside them. */
async function faults(docx: Uint8Array): Promise<readonly string[]> {
  const found = await validate(new Uint8Array(docx), 'docx', 'Microsoft365');
  return found.map(({ description }) => description);
}

test.each<[string, readonly [string, string], PrintParts]>([
  ['the real report', REPORTS[0] ?? DRAFT, {}],
  ['one with a table in its section and a passport', REPORTS[4] ?? DRAFT, { passport: true }],
  ['a draft', DRAFT, { passport: true }],
])('%s is a valid Word document, whatever was found in it', async (_, place, parts) => {
  const report = await reportIn(...place);
  const findings = checkReport(report);
  expect(await faults(await formatReport(report, 'docx', parts))).toEqual([]);
  expect(await faults(await formatReport(report, 'docx', { ...parts, findings }))).toEqual([]);
});

test('what is no Word document would be told', async () => {
  const parts = unzipSync(await formatReport(await reportIn(...DRAFT), 'docx'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const broken = xml.replace('<w:keepNext/>', '<w:keepNxt/>').replace('<w:jc ', '<w:jx ');
  const docx = zipSync({ ...parts, 'word/document.xml': Buffer.from(broken) });
  expect(await faults(docx)).not.toEqual([]);
});
