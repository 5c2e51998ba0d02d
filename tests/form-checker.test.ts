import { readFileSync } from 'node:fs';
import { checkDocument, type Finding } from '@baocao/core/check';
import { parsePeriod } from '@baocao/core/period';
import { assembleReport, nationalParameters } from '@baocao/core/report';
import { readDocx } from '@baocao/intake';
import { formatReport } from '@baocao/publish';
import { describe, expect, test } from 'vitest';
import { goodDocx, zipped } from './form/good-docx.ts';
import { BINH_THUAN, DEMO, departmentIn } from './recorded-store.ts';

async function findingsIn(bytes: Uint8Array): Promise<readonly Finding[]> {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return checkDocument(read.value);
}

/** A department's report of a period as it is printed, with the passport of its figures. */
async function printed(folder: string, label: string): Promise<Uint8Array> {
  const department = await departmentIn(folder);
  const period = parsePeriod(label);
  const taskList = department.taskLists.find(({ year }) => label.startsWith(String(year)));
  if (!period.ok || !taskList) throw new Error(`No report of ${label}`);
  const parameters = nationalParameters(period.value);
  const source = { department, taskList, parameters, period: period.value, revision: 1 };
  return formatReport(assembleReport(source), 'docx', { passport: true });
}

function said(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ evidence, rule }) => `${rule} ${evidence}`);
}

test('a document in the form of the decree gives no finding', async () => {
  expect(said(await findingsIn(zipped(goodDocx())))).toEqual([]);
});

describe('what we print is in form', () => {
  // Of 2024-Q2 nothing is written yet.
  test.each(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2'])(
    'demo, %s',
    async (period) => {
      const findings = await findingsIn(await printed(DEMO, period));
      expect(said(findings.filter(({ rule }) => rule.startsWith('F')))).toEqual([]);
    },
  );

  test('the seed keeps the slips of its paper, and nothing else is found', async () => {
    const findings = await findingsIn(await printed(BINH_THUAN, '2023-Q1'));
    const ofForm = findings.filter(({ rule }) => rule.startsWith('FRM-'));
    expect(ofForm.map(({ rule }) => rule)).toEqual(['FRM-01', 'FRM-03', 'FRM-04', 'FRM-02']);
  });
});

/** One place of one part, and what is found once it is altered. */
const FAULTS: readonly (readonly [
  about: string,
  part: string,
  from: string,
  to: string,
  found: string,
])[] = [
  [
    'paper',
    'document',
    'w:w="11906" w:h="16838"',
    'w:w="12240" w:h="15840"',
    'FRM-07 215,9 × 279,4 mm',
  ],
  ['left margin', 'document', 'w:left="1701"', 'w:left="1134"', 'FRM-08 trái: 20 mm'],
  [
    'font of a style',
    'styles',
    'w:ascii="Times New Roman" w:hAnsi="Times New Roman"',
    'w:ascii="Times New Roman" w:hAnsi="Arial"',
    'FRM-09 ỦY BAN NHÂN DÂN',
  ],
  [
    'colour',
    'document',
    '<w:b/></w:rPr><w:t xml:space="preserve">BÁO CÁO',
    '<w:b/><w:color w:val="C00000"/></w:rPr><w:t xml:space="preserve">BÁO CÁO',
    'FRM-10 BÁO CÁO',
  ],
  [
    'page number on page 1',
    'document',
    '<w:titlePg/>',
    '',
    'FRM-11 Trang thứ nhất hiển thị số trang',
  ],
  [
    'size of the state’s name',
    'document',
    '<w:b/><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">CỘNG',
    '<w:b/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">CỘNG',
    'FRM-12 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ],
  [
    'issuer not bold',
    'document',
    '<w:b/><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">SỞ',
    '<w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">SỞ',
    'FRM-13 SỞ NỘI VỤ',
  ],
  ['post in small letters', 'document', 'PHÓ GIÁM ĐỐC', 'Phó Giám đốc', 'FRM-14 Phó Giám đốc'],
  [
    'text not justified',
    'styles',
    '<w:jc w:val="both"/>',
    '<w:jc w:val="left"/>',
    `FRM-15 Trong quý I`,
  ],
  [
    'space between paragraphs',
    'styles',
    'w:after="120"',
    'w:after="60"',
    'FRM-16 Căn cứ Quyết định',
  ],
  [
    'motto',
    'document',
    'Độc lập - Tự do - Hạnh phúc',
    'Độc lập-Tự do-Hạnh phúc',
    'FRM-17 Độc lập-Tự do-Hạnh phúc',
  ],
  ['number under 10', 'document', 'Số: 45/BC-SNV', 'Số: 5/BC-SNV', 'FRM-19 Số: 5/BC-SNV'],
  ['code of another kind', 'document', 'Số: 45/BC-SNV', 'Số: 45/KH-SNV', 'FRM-19 Số: 45/KH-SNV'],
  [
    'zero in the date',
    'document',
    'ngày 16 tháng 3 năm',
    'ngày 16 tháng 03 năm',
    'FRM-05 ngày 16 tháng 03 năm 2023',
  ],
  [
    'date in figures',
    'document',
    'ngày 16 tháng 3 năm 2023',
    'ngày 16/3/2023',
    'FRM-20 Bình Thuận, ngày 16/3/2023',
  ],
  [
    'basis upright',
    'document',
    '<w:i/></w:rPr><w:t xml:space="preserve">Căn cứ Kế hoạch',
    '</w:rPr><w:t xml:space="preserve">Căn cứ Kế hoạch',
    'FRM-13 Căn cứ Kế hoạch số 40/KH-SNV',
  ],
  [
    'basis without its semicolon',
    'document',
    'Ủy ban nhân dân tỉnh;',
    'Ủy ban nhân dân tỉnh.',
    'FRM-21 tỉnh.',
  ],
  [
    'footnote that is not called',
    'document',
    '<w:r><w:footnoteReference w:id="1"/></w:r>',
    '',
    'FTN-01 Gồm: 03 lớp cho cấp xã',
  ],
  ['title before the name', 'document', 'Trần Văn An', 'TS. Trần Văn An', 'FRM-22 TS.'],
  [
    'recipients’ size',
    'document',
    '<w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">- Như trên',
    '<w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">- Như trên',
    'FRM-12 - Như trên;',
  ],
  [
    'recipients without the archive',
    'document',
    '- Lưu: VT, VP.',
    '- Văn phòng Sở;',
    'FRM-23 - Văn phòng Sở;',
  ],
  [
    'no line under the motto',
    'document',
    '<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr>',
    '',
    'FRM-24 Độc lập - Tự do - Hạnh phúc',
  ],
];

describe('one fault of form is found, and nothing else', () => {
  test.each(FAULTS)('%s', async (_, part, from, to, found) => {
    const files = goodDocx();
    const name = `word/${part}.xml`;
    const before = files[name] ?? '';
    expect(before.split(from)).toHaveLength(2);
    const findings = said(await findingsIn(zipped({ ...files, [name]: before.replace(from, to) })));
    expect(findings).toEqual([expect.stringMatching(new RegExp(`^${literal(found)}`, 'u'))]);
  });
});

/** The same report by LibreOffice 7.4 from a web page and by pandoc 2.17 from Markdown; and a few paragraphs of bare markup. */
describe('documents made by other means', () => {
  test('LibreOffice, from HTML: titles at the sizes and in the fonts of a web page', async () => {
    expect(said(await findingsIn(read('made-by-libreoffice.docx')))).toEqual([
      'FRM-12 ỦY BAN NHÂN DÂN',
      'FRM-12 SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'FRM-12 Số: 258/BC-SKHCN',
      'FRM-12 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'FRM-24 Độc lập - Tự do - Hạnh phúc',
      'WIN-01 Bình Thuận, ngày 09 tháng 3 năm 2023',
      'FRM-09 BÁO CÁO',
      'FRM-12 BÁO CÁO',
      'FRM-15 BÁO CÁO',
      'FRM-09 I. KẾT QUẢ THỰC HIỆN',
      'FRM-12 I. KẾT QUẢ THỰC HIỆN',
      'FRM-12 Nơi nhận:',
      'FRM-12 - Như trên;',
    ]);
  });

  test('pandoc, from Markdown: its own fonts and colours, and no paper', async () => {
    expect(said(await findingsIn(read('made-by-pandoc.docx')))).toEqual([
      'FRM-07 ? × ? mm',
      'FRM-09 ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN',
      'FRM-12 Độc lập - Tự do - Hạnh phúc',
      'FRM-24 Độc lập - Tự do - Hạnh phúc',
      'FRM-12 Số: 258/BC-SKHCN',
      'FRM-12 Bình Thuận, ngày 9 tháng 03 năm 2023',
      'WIN-01 Bình Thuận, ngày 9 tháng 03 năm 2023',
      'FRM-05 ngày 9 tháng 03 năm 2023',
      'FRM-09 BÁO CÁO',
      'FRM-10 BÁO CÁO',
      'FRM-12 BÁO CÁO',
      'FRM-15 BÁO CÁO',
      'FRM-12 Tình hình thực hiện nhiệm vụ quý I năm 2023',
      'FRM-15 Tình hình thực hiện nhiệm vụ quý I năm 2023',
      'FRM-12 Kính gửi: Ủy ban nhân dân tỉnh.',
      'FRM-12 Căn cứ Quyết định số 60/QĐ-UBND ngày 09/01/2023 của UBND tỉnh, Sở báo cáo như sau:',
      'FRM-12 I. KẾT QUẢ THỰC HIỆN',
      'FRM-16 1. Khảo sát xăng dầu',
      'FRM-12 Khảo sát xăng dầu',
      'FRM-12 GIÁM ĐỐC',
      'FRM-12 Nguyễn Văn An',
      'FRM-12 Như trên;',
    ]);
  });

  test('by hand, without a style: what a word processor falls back on', async () => {
    const paragraphs = MINIMAL.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
    const { 'word/document.xml': document = '', ...files } = goodDocx();
    const body = document.replace(/<w:body>.*<\/w:body>/su, `<w:body>${paragraphs}</w:body>`);
    const bare = {
      '[Content_Types].xml': files['[Content_Types].xml'] ?? '',
      '_rels/.rels': files['_rels/.rels'] ?? '',
      'word/document.xml': body,
    };
    expect(said(await findingsIn(zipped(bare)))).toEqual([
      'FRM-07 ? × ? mm',
      'FRM-12 SỞ NỘI VỤ',
      'FRM-13 SỞ NỘI VỤ',
      'FRM-18 SỞ NỘI VỤ',
      'FRM-18 SỞ NỘI VỤ',
      'FRM-18 SỞ NỘI VỤ',
      'FRM-18 SỞ NỘI VỤ',
      'FRM-12 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'FRM-13 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'FRM-12 Số: 45/BC-SNV',
      'FRM-12 BÁO CÁO',
      'FRM-13 BÁO CÁO',
      'FRM-15 BÁO CÁO',
      'FRM-12 Kết quả công tác văn thư',
      'FRM-13 Kết quả công tác văn thư',
      'FRM-15 Kết quả công tác văn thư',
      'FRM-12 Trong năm 2023, Sở đã mở 05 lớp tập huấn./.',
    ]);
  });
});

const MINIMAL = [
  'SỞ NỘI VỤ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 45/BC-SNV',
  'BÁO CÁO',
  'Kết quả công tác văn thư',
  'Trong năm 2023, Sở đã mở 05 lớp tập huấn./.',
];

function read(name: string): Uint8Array {
  return readFileSync(new URL(`form/${name}`, import.meta.url));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
