import { strToU8, zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a short report in the form that the decree lays down, written by hand. */
export function goodDocx(): Record<string, string> {
  return {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/></Types>`,
    '_rels/.rels': relationships('officeDocument word/document.xml'),
    'word/_rels/document.xml.rels': relationships(
      'styles styles.xml',
      'footnotes footnotes.xml',
      'header header1.xml',
    ),
    'word/document.xml': part('document', `<w:body>${LETTERHEAD}${TEXT}${END}${SHEET}</w:body>`),
    'word/styles.xml': part('styles', STYLES),
    'word/footnotes.xml': part(
      'footnotes',
      `<w:footnote w:id="1"><w:p>${run('Gồm: 03 lớp cho cấp xã và 02 lớp cho cấp huyện.', 'sz 20')}</w:p></w:footnote>`,
    ),
    'word/header1.xml': part(
      'hdr',
      '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ),
  };
}

/** The files as one. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** `officeDocument word/document.xml` and so on, with ids `r1`, `r2` … in order. */
function relationships(...each: readonly string[]): string {
  const list = each.map((pair, index) => {
    const [kind, target] = pair.split(' ');
    return `<Relationship Id="r${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function part(name: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${WORD}" xmlns:r="${OFFICE}">${inner}</w:${name}>`;
}

/** `b`, `i`, `sz 26`, `jc center` …: properties by their names in the format. */
function properties(said: string): string {
  return said
    .split(', ')
    .filter((each) => each !== '')
    .map((each) => {
      const [name, value] = each.split(' ');
      return value === undefined ? `<w:${name}/>` : `<w:${name} w:val="${value}"/>`;
    })
    .join('');
}

function run(text: string, said = ''): string {
  return `<w:r><w:rPr>${properties(said)}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(style: string, ...runs: readonly string[]): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`;
}

function twoColumns(left: string, right: string): string {
  return `<w:tbl><w:tblPr/><w:tr><w:tc>${left}</w:tc><w:tc>${right}</w:tc></w:tr></w:tbl>`;
}

const LETTERHEAD = twoColumns(
  [
    paragraph('Centred', run('ỦY BAN NHÂN DÂN', 'sz 24')),
    paragraph('Centred', run('TỈNH BÌNH THUẬN', 'sz 24')),
    paragraph('Centred', run('SỞ NỘI VỤ', 'b, sz 24')),
    paragraph('Centred', run('Số: 45/BC-SNV', 'sz 26')),
  ].join(''),
  [
    paragraph('Centred', run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'b, sz 24')),
    '<w:p><w:pPr><w:pStyle w:val="Centred"/><w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr></w:pPr>',
    run('Độc lập - Tự do - Hạnh phúc', 'b, sz 26'),
    '</w:p>',
    paragraph('Centred', run('Bình Thuận, ngày 16 tháng 3 năm 2023', 'i, sz 26')),
  ].join(''),
);

const LESSONS =
  'Trong quý I năm 2023, Sở đã mở 05 lớp tập huấn nghiệp vụ văn thư cho công chức cấp xã, cấp huyện trên địa bàn tỉnh, đúng với kế hoạch đã được phê duyệt';

const TEXT = [
  paragraph('Centred', run('BÁO CÁO', 'b')),
  paragraph('Centred', run('Kết quả công tác văn thư, lưu trữ năm 2023', 'b')),
  paragraph('Centred', run('Kính gửi: Ủy ban nhân dân tỉnh Bình Thuận.')),
  paragraph(
    'Text',
    run('Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2023 của Ủy ban nhân dân tỉnh;', 'i'),
  ),
  paragraph('Text', run('Căn cứ Kế hoạch số 40/KH-SNV ngày 31/01/2023 của Sở Nội vụ.', 'i')),
  paragraph('Text', run('I. KẾT QUẢ THỰC HIỆN', 'b')),
  paragraph('Text', run('1. Tập huấn nghiệp vụ', 'b')),
  paragraph('Text', run(LESSONS), '<w:r><w:footnoteReference w:id="1"/></w:r>', run('.')),
  paragraph('Text', run('Các phòng phối hợp tốt trong thực hiện nhiệm vụ được giao./.')),
].join('');

const END = twoColumns(
  [
    paragraph('Plain', run('Nơi nhận:', 'b, i, sz 24')),
    paragraph('Plain', run('- Như trên;', 'sz 22')),
    paragraph('Plain', run('- Lưu: VT, VP.', 'sz 22')),
  ].join(''),
  [
    paragraph('Centred', run('KT. GIÁM ĐỐC', 'b')),
    paragraph('Centred', run('PHÓ GIÁM ĐỐC', 'b')),
    paragraph('Centred'),
    paragraph('Centred', run('Trần Văn An', 'b')),
  ].join(''),
);

const SHEET =
  '<w:sectPr><w:headerReference w:type="default" r:id="r3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="720"/><w:titlePg/></w:sectPr>';

const STYLES = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Plain"/>
  <w:style w:type="paragraph" w:styleId="Centred"><w:basedOn w:val="Plain"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Text"><w:basedOn w:val="Plain"/><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr></w:style>`;
