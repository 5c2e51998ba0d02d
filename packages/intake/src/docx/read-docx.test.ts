import { describe, expect, it } from 'vitest';
import { documentOf, paragraphsOf } from './docx.test-data.ts';

describe('characters', () => {
  it('take from defaults, styles and themselves, the nearest last', async () => {
    const [paragraph] = await paragraphsOf({
      styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:sz w:val="26"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:basedOn w:val="N"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:color w:val="ff0000"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>`,
      theme: `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Cambria"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`,
      body: `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>
        <w:r><w:t>Một</w:t></w:r>
        <w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>hai</w:t></w:r>
        <w:r><w:rPr><w:b w:val="0"/><w:sz w:val="28"/><w:color w:val="auto"/></w:rPr><w:t>ba</w:t></w:r></w:p>`,
    });
    expect(paragraph).toMatchObject({
      align: 'center',
      runs: [
        { text: 'Một', bold: true, size: 13, fonts: ['Cambria'], colour: 'FF0000' },
        // Bold in a bold style turns plain again.
        { text: 'hai', bold: false, size: 13 },
        { text: 'ba', bold: false, size: 14, colour: null },
      ],
    });
  });

  it('come from two fonts where the Vietnamese letters have another', async () => {
    const fonts = '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Arial"/></w:rPr>';
    const [mixed, plain] = await paragraphsOf({
      body: `<w:p><w:r>${fonts}<w:t>Số 12</w:t></w:r></w:p><w:p><w:r>${fonts}<w:t>12</w:t></w:r></w:p>`,
    });
    expect(mixed?.runs[0]?.fonts).toEqual(['Times New Roman', 'Arial']);
    expect(plain?.runs[0]?.fonts).toEqual(['Times New Roman']);
  });

  it('are those on paper: no deletions, no hidden text, no instructions of fields', async () => {
    const [paragraph] = await paragraphsOf({
      body: `<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>lệnh</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t> 09/3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
        <w:r><w:br/><w:t>dòng</w:t><w:tab/><w:t>hai</w:t></w:r></w:p>`,
    });
    expect(paragraph?.runs.map(({ text }) => text)).toEqual(['mới 09/3\ndòng\thai']);
  });
});

describe('lists', () => {
  const numbering = `<w:abstractNum w:abstractNumId="7">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3."/><w:pPr><w:ind w:firstLine="720"/></w:pPr></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`;
  const item = (list: number, level: number) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;

  it('are numbered as the program numbers them', async () => {
    const body = [
      item(1, 0),
      item(1, 1),
      item(1, 2),
      item(1, 2),
      item(1, 1),
      item(1, 0),
      item(1, 1),
    ];
    const paragraphs = await paragraphsOf({ numbering, body: body.join('') + item(2, 0) });
    expect(paragraphs.map(({ label }) => label)).toEqual([
      'I.',
      '1.',
      '1.1.',
      '1.2.',
      '2.',
      'II.',
      '1.',
      '•',
    ]);
    expect(paragraphs[2]?.firstLine).toBeCloseTo(12.7);
  });

  it('count nothing where nothing is written', async () => {
    const empty = item(1, 0).replace('<w:t>x</w:t>', '');
    const paragraphs = await paragraphsOf({ numbering, body: empty + item(1, 0) });
    expect(paragraphs.map(({ label }) => label)).toEqual([null, 'I.']);
  });
});

describe('places', () => {
  it('are cells, counted by the columns that they span', async () => {
    const cell = (text: string, span = 1) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const paragraphs = await paragraphsOf({
      body: `<w:tbl><w:tr>${cell('a', 2)}${cell('b')}</w:tr><w:tr>${cell('c')}</w:tr></w:tbl>`,
    });
    expect(paragraphs.map(({ cell }) => cell)).toEqual([
      { table: 0, row: 0, column: 0 },
      { table: 0, row: 0, column: 2 },
      { table: 0, row: 1, column: 0 },
    ]);
  });

  it('are text boxes too, each read once', async () => {
    const box = `<w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent>`;
    const paragraphs = await paragraphsOf({
      body: `<w:p><w:r><w:t>ngoài</w:t><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    });
    expect(paragraphs.map(({ inTextBox, runs }) => [inTextBox, runs[0]?.text])).toEqual([
      [false, 'ngoài'],
      [true, 'trong khung'],
    ]);
  });
});

describe('pages', () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const section = (inner: string) =>
    `<w:p/><w:sectPr><w:headerReference w:type="default" r:id="h1"/>${inner}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="850"/></w:sectPr>`;

  it('have a size and margins in millimetres', async () => {
    const { pages } = await documentOf({ body: section(''), headers: { h1: '<w:p/>' } });
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBeCloseTo(210, 1);
    expect(pages[0]?.height).toBeCloseTo(297, 1);
    expect(pages[0]?.margins.left).toBeCloseTo(30, 1);
    expect(pages[0]?.margins.right).toBeCloseTo(15, 1);
    expect(pages[0]?.pageNumber).toBeNull();
  });

  it('bear numbers, in the middle after one tab of a header, on the first unless it is another', async () => {
    const headers = { h1: `<w:p><w:r><w:tab/></w:r>${field}</w:p>` };
    const { pages } = await documentOf({ body: section(''), headers });
    expect(pages[0]?.pageNumber).toMatchObject({
      edge: 'top',
      align: 'center',
      isArabic: true,
      onFirstPage: true,
    });
    const other = await documentOf({ body: section('<w:titlePg/>'), headers });
    expect(other.pages[0]?.pageNumber?.onFirstPage).toBe(false);
  });

  it('are left to the program where the file says nothing of them', async () => {
    const { pages } = await documentOf({ body: '<w:p/><w:sectPr/>' });
    expect(pages[0]).toEqual({
      width: null,
      height: null,
      margins: { top: null, bottom: null, left: null, right: null },
      pageNumber: null,
    });
  });
});

it('keeps footnotes by what calls them, and not the lines above them', async () => {
  const { paragraphs, footnotes } = await documentOf({
    body: '<w:p><w:r><w:t>15 mẫu</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
    footnotes:
      '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Gồm: …</w:t></w:r></w:p></w:footnote>',
  });
  expect(paragraphs[0]?.runs.map(({ text, call }) => call ?? text)).toEqual(['15 mẫu', '2']);
  expect(
    footnotes.map(({ marker, paragraphs: [first] }) => [marker, first?.runs[0]?.text]),
  ).toEqual([['2', 'Gồm: …']]);
});
