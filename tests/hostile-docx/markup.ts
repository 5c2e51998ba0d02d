import { HOSTILE_TEXTS } from '../bench/hostile-texts.ts';
import { goodDocx } from '../form/good-docx.ts';
import type { HostileFile } from './archives.ts';
import { rawZip } from './raw-zip.ts';

type Files = Record<string, string | Uint8Array>;

/** Stored, so that what is in it is judged, and not how well it packs. */
function stored(files: Files): Uint8Array {
  return rawZip(
    Object.entries(files).map(([name, content]) => ({
      name,
      content: Buffer.from(content),
      isStored: true,
    })),
  );
}

function file(outcome: string, change: (files: Record<string, string>) => Files): HostileFile {
  return { outcome, make: () => stored(change(goodDocx())) };
}

/** The good document with another body. */
function body(outcome: string, inner: () => string): HostileFile {
  return file(outcome, (files) => ({
    ...files,
    'word/document.xml': (files['word/document.xml'] ?? '').replace(
      /<w:body>.*<\/w:body>/su,
      () => `<w:body>${inner()}</w:body>`,
    ),
  }));
}

function part(outcome: string, name: string, change: (text: string) => string | Uint8Array) {
  return file(outcome, (files) => ({ ...files, [name]: change(files[name] ?? '') }));
}

function without(outcome: string, name: string): HostileFile {
  return file(outcome, (files) =>
    Object.fromEntries(Object.entries(files).filter(([each]) => each !== name)),
  );
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

function doctype(inner: string, used = '&x;'): HostileFile {
  return part('DOCTYPE', DOCUMENT, (text) =>
    text
      .replace('?>', `?><!DOCTYPE w:document [${inner}]>`)
      .replace('<w:body>', `<w:body><w:p><w:r><w:t>${used}</w:t></w:r></w:p>`),
  );
}

function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function nested(depth: number, open: string, close: string, inner = ''): string {
  return open.repeat(depth) + inner + close.repeat(depth);
}

function style(id: string, basedOn: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${basedOn}"/></w:style>`;
}

function styles(outcome: string, inner: () => string): HostileFile {
  return part(outcome, STYLES, (text) =>
    text.replace('</w:styles>', () => `${inner()}</w:styles>`),
  );
}

function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF\uD800-\uDFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

/** Parts that are no markup, or more of it than anybody writes, or of which one leads to another for ever. */
export const HOSTILE_MARKUP: Readonly<Record<string, HostileFile>> = {
  'an entity': doctype('<!ENTITY x "y">'),
  'a billion laughs': doctype(
    '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;&b;&b;&b;&b;">',
  ),
  'an entity from a file': doctype('<!ENTITY x SYSTEM "file:///etc/passwd">'),
  'a long entity many times': doctype(`<!ENTITY x "${'y'.repeat(10_000)}">`, '&x;'.repeat(10_000)),
  'a document type elsewhere': part('DOCTYPE', STYLES, (text) =>
    text.replace('?>', '?><!DOCTYPE styles SYSTEM "http://example.org/x.dtd">'),
  ),
  'an entity that nothing defines': body('BROKEN_XML', () => paragraph('&x;')),
  'half of a letter': body('BROKEN_XML', () => paragraph('&#xD800;')),
  'an unclosed element': body('BROKEN_XML', () => '<w:p>'),
  'two roots': part('BROKEN_XML', DOCUMENT, (text) => `${text}<w:document/>`),
  'no markup': part('BROKEN_XML', DOCUMENT, () => 'Số: 45/BC-SNV'),
  'an empty part': part('BROKEN_XML', DOCUMENT, () => ''),
  'a hundred thousand levels': body('TOO_DEEP', () => nested(100_000, '<w:sdt>', '</w:sdt>')),
  'tables in tables': body('READ', () =>
    nested(40, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', paragraph('x')),
  ),
  'text boxes in text boxes': body('READ', () =>
    nested(40, '<w:p><w:r><w:pict><w:txbxContent>', '</w:txbxContent></w:pict></w:r></w:p>'),
  ),
  'an attribute of ten megabytes': body('READ', () => `<w:p w:rsidR="${'0'.repeat(10_000_000)}"/>`),
  'a hundred thousand attributes': body(
    'TOO_MANY_ELEMENTS',
    () => `<w:p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')}/>`,
  ),
  'a million paragraphs': body('TOO_MANY_ELEMENTS', () => '<w:p/>'.repeat(1_000_000)),
  'half a million runs in a paragraph': body(
    'TOO_MANY_ELEMENTS',
    () => `<w:p>${'<w:r><w:t>x</w:t></w:r>'.repeat(500_000)}</w:p>`,
  ),
  'as many runs as are read, no two alike': body(
    'READ',
    () =>
      `<w:p>${Array.from({ length: 60_000 }, (_, index) => `<w:r><w:rPr><w:sz w:val="${(index % 90) + 2}"/></w:rPr><w:t>a </w:t></w:r>`).join('')}</w:p>`,
  ),
  'fifty thousand paragraphs': body('READ', () =>
    paragraph('- Tiếp nhận 12 hồ sơ.').repeat(50_000),
  ),
  'fifteen megabytes of text': body('TOO_MUCH_TEXT', () => paragraph('từ '.repeat(3_000_000))),
  'UTF-16': part('READ', DOCUMENT, (text) =>
    Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
  ),
  'UTF-16 without its mark': part('UNKNOWN_ENCODING', DOCUMENT, (text) =>
    Buffer.from(text, 'utf16le'),
  ),
  'bytes of another alphabet': part('UNKNOWN_ENCODING', DOCUMENT, (text) =>
    Buffer.from(text.replaceAll(/\P{ASCII}/gu, 'é'), 'latin1'),
  ),
  'elements of no namespace': part(
    'NOT_A_WORD_DOCUMENT',
    DOCUMENT,
    () => '<document><body/></document>',
  ),
  'no body': part('MISSING_PART', DOCUMENT, (text) => text.replace(/<w:body>.*<\/w:body>/su, '')),
  'a workbook': part('NOT_A_WORD_DOCUMENT', '[Content_Types].xml', (text) =>
    text.replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
  ),
  'types that name nothing': part('NOT_A_WORD_DOCUMENT', '[Content_Types].xml', (text) =>
    text.replace(/<Override[^>]*>/u, ''),
  ),
  'no types': without('MISSING_PART', '[Content_Types].xml'),
  'no relationships': without('MISSING_PART', '_rels/.rels'),
  'no document': without('MISSING_PART', DOCUMENT),
  'styles that are not there': without('MISSING_PART', STYLES),
  'a document outside of the file': part('UNSAFE_NAME', '_rels/.rels', (text) =>
    text.replace('word/document.xml', '../../../etc/passwd'),
  ),
  'styles on the net': part('READ', 'word/_rels/document.xml.rels', (text) =>
    text.replace('Target="styles.xml"', 'Target="http://127.0.0.1:9/x" TargetMode="External"'),
  ),
  'a header that nothing names': body(
    'READ',
    () => `${paragraph('x')}<w:sectPr><w:headerReference w:type="default" r:id="r99"/></w:sectPr>`,
  ),
  'a style based on itself': styles('STYLES_IN_A_CIRCLE', () => style('a', 'a')),
  'styles in a circle': styles(
    'STYLES_IN_A_CIRCLE',
    () => style('a', 'b') + style('b', 'c') + style('c', 'a'),
  ),
  'fifty thousand styles, each based on the next': styles('READ', () =>
    Array.from({ length: 50_000 }, (_, index) => style(`s${index}`, `s${index + 1}`)).join(''),
  ),
  'fields that never end': body(
    'READ',
    () => `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(50_000)}</w:p>`,
  ),
  'a footnote that calls itself': part('READ', 'word/footnotes.xml', (text) =>
    text.replace('</w:p>', '<w:r><w:footnoteReference w:id="1"/></w:r></w:p>'),
  ),
  'measures beyond measure': body(
    'READ',
    () =>
      `${paragraph('x', '<w:spacing w:line="1e999" w:after="-99999999999"/><w:ind w:firstLine="NaN"/>')}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph('x')}</w:tc></w:tr></w:tbl><w:sectPr><w:pgSz w:w="0" w:h="-1"/></w:sectPr>`,
  ),
  ...Object.fromEntries(
    [
      'noise',
      'nested brackets with numbers',
      'citations',
      'footnote marks',
      'dates',
      'capitals and slashes',
    ].map((name) => [
      `a paragraph of ${name}`,
      body('READ', () => paragraph(escaped(HOSTILE_TEXTS[name]?.(200_000) ?? ''))),
    ]),
  ),
};
