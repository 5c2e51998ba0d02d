import type { Finding } from '@baocao/core/check';
import { expect, test } from 'vitest';
import {
  DEPARTMENT,
  ISSUED,
  Q2,
  quarterRecord,
  reportOf,
  result,
  task,
  words,
} from '../department.test-data.ts';
import { paragraphsOf, partOf } from './package-parts.test-data.ts';
import { reportToDocx } from './report-docx.ts';

const REPORT = reportOf([ISSUED]);

async function documentOf(...args: Parameters<typeof reportToDocx>): Promise<string> {
  return partOf(await reportToDocx(...args), 'word/document.xml');
}

test('the paper reads from letterhead to appendix', async () => {
  const paragraphs = paragraphsOf(await documentOf(REPORT)).filter((text) => text !== '');
  expect(paragraphs.slice(0, 12)).toEqual([
    'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG',
    'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 07 /BC-STNMT',
    'Lâm Đồng, ngày 09 tháng 3 năm 2024',
    'BÁO CÁO',
    'Kết quả công tác quý I năm 2024',
    'Căn cứ Luật Đất đai;',
    'Căn cứ Quyết định số 12/QĐ-UBND.',
    'Sở báo cáo kết quả công tác quý I năm 2024, như sau:',
    'KẾT QUẢ THỰC HIỆN TRONG QUÝ I NĂM 2024',
  ]);
  expect(paragraphs).toContain('Cấp 09 giấy[chú thích] theo “Đề án số hóa”.');
  expect(paragraphs).toContain('Quan trắc tháng 4./.');
  expect(paragraphs).toContain('Phụ lục');
});

test('a footnote is one, with its words in the part for notes', async () => {
  const notes = partOf(await reportToDocx(REPORT), 'word/footnotes.xml');
  expect(paragraphsOf(notes)).toContain(' Gồm: 05 giấy mới và 04 giấy đổi.');
});

test('a note that is called again is its number alone: Word lets a note have one call', async () => {
  const call = { type: 'footnote', marker: 'a' } as const;
  const record = quarterRecord({
    results: [result('2', [...words('Một'), call]), result('2', [...words('Hai'), call])],
    footnotes: [{ marker: 'a', narrative: words('Chung') }],
  });
  const xml = await documentOf(reportOf([record]));
  expect(xml.match(/<w:footnoteReference /g)).toHaveLength(1);
  expect(paragraphsOf(xml)).toEqual(expect.arrayContaining(['Một[chú thích]', 'Hai1']));
});

/** How the paragraph with these words is numbered: `id/level`; `undefined` where it is not. */
function numbering(xml: string, text: string): string | undefined {
  const paragraph = xml.split('<w:p>').find((each) => paragraphsOf(`<w:p>${each}`)[0] === text);
  if (paragraph === undefined) throw new Error(`No paragraph “${text}”`);
  const [, level, id] = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(paragraph) ?? [];
  return id && `${id}/${level}`;
}

test('headings are numbered by Word, level by level', async () => {
  const xml = await documentOf(REPORT);
  const [section, first, second, third] = [
    'KẾT QUẢ THỰC HIỆN TRONG QUÝ I NĂM 2024',
    'Cấp giấy chứng nhận',
    'Đất đô thị',
    'Phường 1',
  ].map((text) => numbering(xml, text));
  const [id] = section?.split('/') ?? [];
  expect([section, first, second, third]).toEqual([`${id}/0`, `${id}/1`, `${id}/2`, `${id}/3`]);
});

test('a code that Word would not count to is written out, and so are those after it', async () => {
  const tasks = [task('1', 'Một'), task('3', 'Ba'), task('4', 'Bốn')];
  const taskLists = DEPARTMENT.taskLists.map((list) => ({ ...list, tasks }));
  const xml = await documentOf(reportOf([], undefined, { taskLists }));
  expect(numbering(xml, 'Một')).toMatch(/\/1$/);
  expect(numbering(xml, '3. Ba')).toBeUndefined();
  expect(numbering(xml, '4. Bốn')).toBeUndefined();
});

test('the items of each plan count from one', async () => {
  const record = quarterRecord({
    passages: ['Tồn tại', 'Nhiệm vụ'].flatMap((section) =>
      ['1.', '2.'].map((marker) => ({ section, marker, narrative: words(`${section} ${marker}`) })),
    ),
  });
  const xml = await documentOf(reportOf([record]));
  const [one, two] = ['Tồn tại 1.', 'Tồn tại 2.'].map((text) => numbering(xml, text));
  expect(one).toBeDefined();
  expect(two).toBe(one);
  expect(numbering(xml, 'Nhiệm vụ 1.')).not.toBe(one);
});

test('posts and name stand in one row that no page divides, and the last words stay with them', async () => {
  const xml = await documentOf(REPORT);
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
  const signed = rows.find((row) => row.includes('KT. GIÁM ĐỐC'));
  expect(signed).toContain('<w:cantSplit/>');
  expect(signed && paragraphsOf(signed)).toEqual(
    expect.arrayContaining(['Nơi nhận:', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn Ước']),
  );
  const last = xml.split('<w:p>').find((paragraph) => paragraph.includes('Quan trắc tháng 4'));
  expect(last).toContain('<w:keepNext/>');
});

function finding(path: string, start: number, end: number): Finding {
  return {
    id: `SUM-01:${path}`,
    rule: 'SUM-01',
    severity: 'error',
    place: { path, text: '', start, end, line: null, column: null },
    message: { vi: 'Sai tổng.', en: 'The sum is wrong.' },
    evidence: '',
    computation: '5 + 4 = 9',
    suggestion: null,
  };
}

/** The words of the document with each comment's edges in them. */
function commented(xml: string): string {
  return xml
    .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, '⟨$1:')
    .replace(/<w:commentRangeEnd w:id="(\d+)"\/>/g, '⟩')
    .replace(/<[^>]*>/g, '');
}

test('a finding is a comment at the very words that it is about', async () => {
  const docx = await reportToDocx(REPORT, {
    findings: [finding('sections/0/tasks/0/groups/1/results/0', 4, 11)],
  });
  expect(commented(partOf(docx, 'word/document.xml'))).toContain('Cấp ⟨0:09 giấy⟩');
  const comments = partOf(docx, 'word/comments.xml');
  expect(comments).toMatch(/SUM-01: Sai tổng\..*5 \+ 4 = 9/s);
  expect(comments).not.toContain('w:date');
});

test('one in a note stands at its call, one in the letterhead at the subject', async () => {
  const xml = await documentOf(REPORT, {
    findings: [finding('footnotes/0', 5, 12), finding('number', 0, 3)],
  });
  expect(commented(xml)).toContain('09 giấy⟨0:⟩');
  expect(commented(xml)).toContain('⟨1:Kết quả công tác quý I năm 2024⟩');
});

test('a draft says so, and ends with the plan that it follows on a page of its own', async () => {
  const xml = await documentOf(reportOf([ISSUED], Q2));
  expect(paragraphsOf(xml)[0]).toBe('DỰ THẢO');
  expect(paragraphsOf(xml).at(-3)).toBe(
    'Kế hoạch đã đề ra cho kỳ này (theo báo cáo quý I năm 2024):',
  );
});

test('the file’s own day is that of issue; a draft’s has none', async () => {
  const core = partOf(await reportToDocx(REPORT), 'docProps/core.xml');
  expect(core).toContain('<dc:title>Báo cáo số 07/BC-STNMT</dc:title>');
  expect(core.match(/2024-03-09T00:00:00Z/g)).toHaveLength(2);
  expect(partOf(await reportToDocx(reportOf([])), 'docProps/core.xml')).not.toContain('dcterms:c');
});

test('the same report gives the same bytes', async () => {
  const [once, again] = [await reportToDocx(REPORT), await reportToDocx(REPORT)];
  expect(Buffer.compare(once, again)).toBe(0);
});
