import { err, ok, type Result } from '@baocao/core';
import type { FormedDocument, FormedFootnote } from '@baocao/core/form';
import { openArchive } from './archive.ts';
import { type BodySheet, readBody } from './body.ts';
import { child, childrenNamed } from './element.ts';
import { readNumbering } from './numbering.ts';
import { findPageNumber } from './page-number.ts';
import { readPages } from './page-setup.ts';
import { findParts } from './parts.ts';
import { type DocxRefusal, Refused } from './refusal.ts';
import { createRunReader } from './runs.ts';
import { readStyles } from './styles.ts';
import { readTheme } from './theme.ts';
import type { XmlElement } from './xml.ts';

/**
 * Reads a DOCX as it comes out in print: every paragraph with the form that defaults, styles, lists and
 * tables give it.
 *
 * For any bytes whatever: what is no such file, or would take more than a report ever does, is refused.
 * Nothing outside of the bytes is read, no macro run, no link followed.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<FormedDocument, DocxRefusal>> {
  try {
    return ok(await read(bytes));
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    throw error;
  }
}

async function read(bytes: Uint8Array): Promise<FormedDocument> {
  const parts = await findParts(await openArchive(bytes));
  const theme = readTheme(await parts.only('theme'));
  const styles = readStyles(await parts.only('styles'), theme);
  const numbering = readNumbering(await parts.only('numbering'));
  const sheet = (): BodySheet => ({
    styles,
    numbering,
    readRuns: createRunReader({ styles, theme }),
  });
  const body = child(parts.document, 'w:body');
  if (!body) throw new Refused({ code: 'MISSING_PART', part: 'w:body' });
  const { paragraphs, pages } = readBody(body, sheet());
  return {
    paragraphs,
    footnotes: footnotesOf(await parts.only('footnotes'), sheet),
    pages: await readPages(pages, async (id) => {
      const part = await parts.byId(id);
      return part ? findPageNumber(part, (paragraph) => only(paragraph, sheet())) : null;
    }),
  };
}

function only(paragraph: XmlElement, sheet: BodySheet) {
  const root = { name: '', attributes: {}, children: [paragraph], text: '' };
  return readBody(root, sheet).paragraphs[0];
}

/** The notes themselves; the lines that part them from the text are kept as notes of a type. */
function footnotesOf(
  root: XmlElement | undefined,
  sheet: () => BodySheet,
): readonly FormedFootnote[] {
  return childrenNamed(root, 'w:footnote')
    .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
    .map((note) => ({
      marker: note.attributes['w:id'] ?? '',
      paragraphs: readBody(note, sheet()).paragraphs,
    }));
}
