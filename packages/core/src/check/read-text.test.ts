import { describe, expect, test } from 'vitest';
import type { Passage } from './passage.ts';
import { readText } from './read-text.ts';

function read(text: string): readonly string[] {
  return readText(text).passages.map(({ kind, text: words }) => `${kind} ${words}`);
}

function only(text: string): Passage {
  const { passages } = readText(text);
  const [passage] = passages;
  if (!passage || passages.length > 1) throw new Error(`${passages.length} passages`);
  return passage;
}

/** The words at every segment of a passage, as the source has them there. */
function atSegments(passage: Passage, source: string): readonly string[] {
  const lines = source.split('\n');
  return passage.segments.map(({ line, column }) => (lines[line - 1] ?? '').slice(column - 1));
}

const REPORT = `Số: 45/BC-STC

Long An, ngày 16 tháng 3 năm 2023

BÁO CÁO

Kết quả công tác tài chính quý I năm 2023

Kính gửi: Ủy ban nhân dân tỉnh

Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2023 của UBND tỉnh;

Sở Tài chính báo cáo kết quả công tác như sau:

I. KẾT QUẢ THỰC HIỆN

1. Công tác quản lý ngân sách

1.1 Thu ngân sách

**Về thu nội địa**

- Thu 120 tỷ đồng¹.

| Huyện | Thu |
|---|---|
| Bến Lức | 15 tỷ đồng |

¹ Không gồm tiền sử dụng đất.

II. ĐÁNH GIÁ CHUNG

Công tác thu đạt kết quả khá.

III. NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2023

1. Tiếp tục thu ngân sách./.

Nơi nhận:
- Như trên;
- Lưu: VT.

**KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC**

Lê Thị Bình
`;

describe('a report', () => {
  const subject = readText(REPORT);

  test('falls into its passages', () => {
    expect(subject.passages.map(({ path, kind, task }) => [path, kind, task].join(' '))).toEqual([
      'L1 NUMBER_LINE ',
      'L3 DATE_LINE ',
      'L5 DOCUMENT_TYPE ',
      'L7 SUBJECT ',
      'L9 ADDRESSEE ',
      'L11 BASIS ',
      'L13 LEAD ',
      'L15 SECTION ',
      'L17 TASK 1',
      'L19 TASK 1.1',
      'L21 THEME 1.1',
      'L23 RESULT 1.1',
      'L25 TABLE_ROW 1.1',
      'L27 TABLE_ROW 1.1',
      'L29 FOOTNOTE 1.1',
      'L31 SECTION ',
      'L33 PARAGRAPH ',
      'L35 SECTION ',
      'L37 ITEM ',
      'L39 RECIPIENT ',
      'L40 RECIPIENT ',
      'L41 RECIPIENT ',
      'L43 SIGNATURE ',
      'L46 SIGNATURE ',
    ]);
  });

  test('says its period, its day and who issued it', () => {
    expect(subject).toMatchObject({
      period: { kind: 'quarter', year: 2023, quarter: 1 },
      window: { from: '2022-12-15', to: '2023-03-14' },
      issuedOn: '2023-03-16',
      issuerCode: 'STC',
      report: null,
    });
  });

  test('has its sections named by what they are for', () => {
    const sections = subject.passages.filter(({ kind }) => kind === 'SECTION');
    expect(sections.map(({ section }) => section)).toEqual(['RESULTS', 'EVALUATION', 'PLAN']);
  });

  test('is the same with other line ends, in another normal form and behind front matter', () => {
    const words = read(REPORT);
    expect(read(REPORT.replaceAll('\n', '\r\n'))).toEqual(words);
    expect(read(REPORT.normalize('NFD'))).toEqual(words);
    expect(read(`\uFEFF---\nnumber: 45\n---\n${REPORT}`)).toEqual(words);
  });

  test('may share one line between number and date', () => {
    const [number, date] = read(
      'Số: 45/BC-STC          Long An, ngày 16 tháng 3 năm 2023\n\nBÁO CÁO',
    );
    expect(number).toBe('NUMBER_LINE Số: 45/BC-STC');
    expect(date).toBe('DATE_LINE Long An, ngày 16 tháng 3 năm 2023');
  });
});

describe('lines of a block', () => {
  test('that were wrapped are joined', () => {
    const wrapped =
      'Trong quý, các phòng đã tham mưu cho lãnh đạo Sở ban hành\n' +
      'Kế hoạch kiểm tra và hướng dẫn các đơn vị sự nghiệp của\nngành thực hiện.';
    expect(only(wrapped).text).toBe(wrapped.replaceAll('\n', ' '));
    expect(atSegments(only(wrapped), wrapped)).toEqual(wrapped.split('\n'));
  });

  test.each([
    ['a mark', '- Việc một\n- Việc hai\n+ Việc ba\n• Việc bốn', 4],
    ['a number', '1. Việc một\n1.1 Việc hai\n2) Việc ba\na) Việc bốn', 4],
    ['the end of a sentence', 'Đã xong việc một.\nĐã xong việc hai.', 2],
    ['a short title', 'Lĩnh vực đất đai\nTrong quý đã cấp 12 giấy.', 2],
    ['a table’s row', 'a | b | c\n1 | 2 | 3', 2],
  ])('are passages of their own after %s', (_, text, count) => {
    expect(readText(text).passages).toHaveLength(count);
  });

  test.each([
    'Đã kiểm tra các cơ sở kinh doanh trên địa bàn trong tháng\n12. kết quả tốt',
    'Kế hoạch phát triển ngành trong giai đoạn từ năm 2021\n– 2025 được phê duyệt',
    'Tổng kinh phí thực hiện chương trình của cả tỉnh là\n1.250 triệu đồng',
  ])('are not parted by a number that goes on: %j', (text) => {
    expect(only(text).text).toBe(text.replace('\n', ' '));
  });
});

describe('a page’s end', () => {
  test('within a sentence is mended, footnotes and page number between', () => {
    const text =
      '- Báo cáo kết quả kiểm tra đo lường dịp Tết Nguyên đán. Đề nghị\n\n¹ Gồm: 05 mẫu.\n\n3\n\ncác cơ sở y tế thực hiện.';
    const [whole, note] = readText(text).passages;
    expect(whole?.text).toMatch(/Đề nghị các cơ sở y tế thực hiện\.$/);
    expect(whole && atSegments(whole, text)).toEqual([
      'Báo cáo kết quả kiểm tra đo lường dịp Tết Nguyên đán. Đề nghị',
      'các cơ sở y tế thực hiện.',
    ]);
    expect(note).toMatchObject({ kind: 'FOOTNOTE', marker: '1' });
  });

  test('before a paragraph that stands alone is left', () => {
    expect(
      readText('1. Công tác quản lý đất đai trên địa bàn toàn tỉnh\n\nTrong quý đã cấp 12 giấy.')
        .passages,
    ).toHaveLength(2);
  });
});

describe('footnotes', () => {
  test.each([
    ['raised', 'Khảo sát 15 mẫu xăng dầu¹, gửi 05 mẫu.\n\n¹ Gồm: 05 mẫu.'],
    ['in Markdown', 'Khảo sát 15 mẫu xăng dầu[^1], gửi 05 mẫu.\n\n[^1]: Gồm: 05 mẫu.'],
    ['in brackets', 'Khảo sát 15 mẫu xăng dầu[1], gửi 05 mẫu.\n\n[1] Gồm: 05 mẫu.'],
    ['in round brackets', 'Khảo sát 15 mẫu xăng dầu(1), gửi 05 mẫu.\n\n(1) Gồm: 05 mẫu.'],
  ])('%s are called after the word and read apart', (_, text) => {
    const [caller, note] = readText(text).passages;
    expect(caller?.text).toBe('Khảo sát 15 mẫu xăng dầu, gửi 05 mẫu.');
    expect(caller?.calls).toEqual([{ marker: '1', at: 'Khảo sát 15 mẫu xăng dầu'.length }]);
    expect(caller && atSegments(caller, text).at(-1)).toBe(', gửi 05 mẫu.');
    expect(note).toMatchObject({ kind: 'FOOTNOTE', marker: '1', text: 'Gồm: 05 mẫu.' });
  });

  test.each([
    'Diện tích 120 m² và 5 km², mật độ 12 người/km².',
    'Sản lượng 3×10⁶ kg.',
    '(1) Việc thứ nhất; (2) việc thứ hai.',
    'Xem mục [1] của phụ lục.',
  ])('are not seen in %j', (text) => {
    const { calls, kind } = only(text);
    expect({ calls, kind }).toEqual({ calls: [], kind: 'PARAGRAPH' });
    expect(only(text).text).toBe(text);
  });
});

describe('emphasis and links', () => {
  test.each([
    ['Đề tài “*Kỷ lục – Top*”.', 'Đề tài “Kỷ lục – Top”.'],
    ['Đạt **15 hồ sơ** trong kỳ.', 'Đạt 15 hồ sơ trong kỳ.'],
    ['Đạt [15 hồ sơ](fact:ho-so) trong kỳ.', 'Đạt 15 hồ sơ trong kỳ.'],
    ['Theo [Kế hoạch số 81/KH-STC](doc:81/KH-STC) năm.', 'Theo Kế hoạch số 81/KH-STC năm.'],
    ['Kích thước 2 * 3 và 4*5 mét.', 'Kích thước 2 * 3 và 4*5 mét.'],
  ])('%j reads %j', (text, words) => {
    expect(only(text).text).toBe(words);
  });

  test('a damaged bold heading is a theme', () => {
    const text =
      'I. KẾT QUẢ THỰC HIỆN\n\n*** Về công tác xác định nhiệm vụ**\n\n- Đã có 19 đề xuất.';
    expect(read(text)[1]).toBe('THEME Về công tác xác định nhiệm vụ');
  });
});

test.each([
  ['Kết quả công tác quý I/2023', '2023-03-16', 'quarter 2023'],
  ['Công tác 6 tháng đầu năm 2023 và nhiệm vụ 6 tháng cuối năm', '2023-06-16', 'half 2023'],
  ['Công tác tháng 9 và 9 tháng năm 2023', '2023-09-16', 'nine-months 2023'],
  ['Công tác năm 2022, phương hướng năm 2023', '2022-12-20', 'year 2022'],
  ['Tình hình thực hiện Kế hoạch năm 2023', '2023-03-16', undefined],
  ['Công tác tháng 3 năm 2023', '2023-03-16', undefined],
])('the title %j of %s reports on %s', (title, day, expected) => {
  const [year, month, date] = day.split('-');
  const { period } = readText(
    `Huế, ngày ${date} tháng ${Number(month)} năm ${year}\n\nBÁO CÁO\n\n${title}`,
  );
  expect(period ? `${period.kind} ${period.year}` : undefined).toBe(expected);
});

test.each(['', ' \n\n ', '\uD800', '((((((', '|||', '**', '¹', '[^', '- ', '---\n---', '\u0000'])(
  'bad input %j is read without complaint',
  (text) => {
    expect(() => readText(text)).not.toThrow();
  },
);
