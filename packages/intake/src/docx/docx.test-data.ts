import { err, type Result } from '@baocao/core';
import type { FormedDocument, FormedParagraph } from '@baocao/core/form';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from './read-docx.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The markup of the parts of a document, each without its root element. */
export interface DocxMarkup {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly theme?: string;
  /** Headers by the id that the body refers to them by. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The files of a package, written by hand: as little as makes a document. */
function docxFiles({ headers = {}, ...markup }: DocxMarkup): Record<string, string> {
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': relationships([['d', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': root('document', `<w:body>${markup.body}</w:body>`),
  };
  const related: Related[] = [];
  for (const kind of ['styles', 'numbering', 'footnotes'] as const) {
    const inner = markup[kind];
    if (inner === undefined) continue;
    files[`word/${kind}.xml`] = root(kind, inner);
    related.push([kind, kind, `${kind}.xml`]);
  }
  if (markup.theme !== undefined) {
    files['word/theme.xml'] = markup.theme;
    related.push(['theme', 'theme', 'theme.xml']);
  }
  for (const [id, inner] of Object.entries(headers)) {
    files[`word/${id}.xml`] = root('hdr', inner);
    related.push([id, 'header', `${id}.xml`]);
  }
  if (related.length > 0) files['word/_rels/document.xml.rels'] = relationships(related);
  return files;
}

function docxBytes(markup: DocxMarkup): Uint8Array {
  const files = Object.entries(docxFiles(markup));
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));
}

/** What is read of a document that is in order. */
export async function documentOf(markup: DocxMarkup): Promise<FormedDocument> {
  const read: Result<FormedDocument, unknown> = await readDocx(docxBytes(markup));
  if (!read.ok) throw new Error(JSON.stringify(err(read.error)));
  return read.value;
}

export async function paragraphsOf(markup: DocxMarkup): Promise<readonly FormedParagraph[]> {
  return (await documentOf(markup)).paragraphs;
}

type Related = readonly [id: string, kind: string, target: string];

function relationships(related: readonly Related[]): string {
  const each = related.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function root(name: string, inner: string): string {
  return `<w:${name} xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</w:${name}>`;
}
