import { basename } from 'node:path';
import { formatReport } from '@baocao/publish';
import { describe, expect, test } from 'vitest';
import { documentBlocks } from '../../packages/publish/src/document/document.ts';
import type { DocumentBlock } from '../../packages/publish/src/document/document-block.ts';
import { openedByLibreOffice, pagesOfPdf, squeezed } from './pages.ts';
import { characters, expectedOf, noteText } from './printed-words.ts';
import { DRAFT, REPORTS, reportIn } from './reports.ts';

/** Holds each page's words against the tree's, to the last character. */
function compare(pages: readonly string[], blocks: readonly DocumentBlock[]): void {
  let rest = withoutNotes(pages, blocks).join('');
  const expected = blocks.flatMap(expectedOf);
  expected.forEach((each, index) => {
    if (each.kind === 'table') {
      const next = expected[index + 1];
      const end = next ? rest.indexOf(next.text.slice(0, 40)) : rest.length;
      const repeats = pages.length;
      const found = rest.slice(0, end);
      const heads = Math.round((found.length - each.text.length) / each.head.length);
      expect(heads).toBeGreaterThan(0);
      expect(heads).toBeLessThanOrEqual(repeats);
      expect(characters(found)).toBe(characters(each.text + each.head.repeat(heads)));
      rest = rest.slice(end);
      return;
    }
    const found = rest.slice(0, each.text.length);
    if (each.kind === 'ordered') expect(found).toBe(each.text);
    else expect(characters(found)).toBe(characters(each.text));
    rest = rest.slice(each.text.length);
  });
  expect(rest).toBe('');
}

/** The pages without their notes, each of which must stand on the page that calls it. */
function withoutNotes(
  pages: readonly string[],
  blocks: readonly DocumentBlock[],
): readonly string[] {
  return blocks.reduce((left, block) => {
    if (block.type !== 'footnote') return left;
    const note = noteText(block.marker, block.words);
    const at = left.findIndex((page) => page.includes(note));
    expect(at, `note ${block.marker}`).toBeGreaterThanOrEqual(0);
    const page = left[at] ?? '';
    const before = page.lastIndexOf(note);
    const without = page.slice(0, before) + page.slice(before + note.length);
    expect(without, `page ${at + 1} calls note ${block.marker}`).toContain(
      callOf(block.marker, blocks),
    );
    return left.with(at, without);
  }, pages);
}

/** The words up to a note's call, and its number. */
function callOf(marker: string, blocks: readonly DocumentBlock[]): string {
  for (const block of blocks) {
    if (!('words' in block) || block.type === 'footnote') continue;
    const at = block.words.findIndex((word) => word.type === 'footnote' && word.marker === marker);
    const before = block.words[at - 1];
    if (before && 'text' in before) return squeezed(before.text).slice(-12) + marker;
  }
  throw new Error(`Nothing calls note ${marker}`);
}

describe.each([...REPORTS, DRAFT].map(([folder, period]) => [basename(folder), period, folder]))(
  '%s %s',
  (_, period = '', folder = '') => {
    test('reads from PDF as the tree says, notes on the page of their mark', async () => {
      const report = await reportIn(folder, period);
      compare(pagesOfPdf(await formatReport(report, 'pdf')), documentBlocks(report));
    });

    test('reads from the Word document, as LibreOffice opens it, as the tree says', async () => {
      const report = await reportIn(folder, period);
      const docx = await formatReport(report, 'docx');
      compare(pagesOfPdf(openedByLibreOffice(docx)), documentBlocks(report));
    });
  },
);

test('a passport reads back too', async () => {
  const report = await reportIn(...(REPORTS[4] ?? DRAFT));
  const parts = { passport: true };
  const pdf = await formatReport(report, 'pdf', parts);
  compare(pagesOfPdf(pdf), documentBlocks(report, parts));
});
