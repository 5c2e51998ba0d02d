import { describe, expect, it } from 'vitest';
import { faultsOf, MARK, problemsWith, readFiles, SOUND } from '../department-folder.test-data.ts';

const FILE = '2023/Q1.md';

/** The problems of a draft with this body. */
async function problemsIn(body: string): Promise<readonly string[]> {
  const problems = await problemsWith({ '2023/Q2.md': body });
  return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

/** The passages of a draft's section. */
async function passagesOf(body: string): Promise<unknown> {
  const result = await readFiles({ ...SOUND, '2023/Q2.md': `# Đánh giá chung\n\n${body}\n` });
  return result.ok ? result.value.records[1]?.passages : result.error;
}

describe('headings', () => {
  it.each([
    ['# Kết qủa thực hiện', 'NOT_LISTED 1:1'],
    ['# Kết quả thực hiện\n\n## 9\n', 'NOT_LISTED 3:1'],
    ['# Kết quả thực hiện\n\n## Thu sự nghiệp\n', 'NOT_LISTED 3:1'],
    ['# Kết quả thực hiện\n\n## 2 Chi sự nghiệp\n', 'NOT_THE_TITLE 3:1'],
    ['# Kết quả thực hiện\n\n## 2 Thu sự ngh\n', 'NOT_THE_TITLE 3:1'],
    ['# Kết quả thực hiện\n\n## 2\n\n### Về công tác khác\n\n- Một.', 'NOT_LISTED 5:1'],
    ['# Kết quả thực hiện\n\n### Về công tác thu\n\n- Một.', 'HEADING_OUT_OF_PLACE 3:1'],
    ['# Đánh giá chung\n\n## 1\n\nMột.', 'HEADING_OUT_OF_PLACE 3:1'],
    ['# Đánh giá chung\n\n#### Một', 'HEADING_TOO_DEEP 3:1'],
    ['# Kết quả thực hiện\n\n## 1\n\n## 1', 'HEADING_TWICE 5:1'],
    ['# Đánh giá chung\n\n# Đánh giá chung', 'HEADING_TWICE 3:1'],
    ['# Kết quả thực hiện\n## 2\n### Về công tác thu\n### Về công tác thu', 'HEADING_TWICE 4:1'],
    ['# Đánh giá chung[^1]\n\n[^1]: Một.', 'FOOTNOTE_OUT_OF_PLACE 1:17'],
    ['## 1\n\n- Một.\n\n## 2\n\n- Hai.', 'TEXT_BEFORE_SECTION 1:1'],
    ['Một.\n\nHai.\n\n# Đánh giá chung', 'TEXT_BEFORE_SECTION 1:1'],
    ['# Kết quả thực hiện\n\n- Một.\n\nHai.\n\n## 1', 'RESULT_BEFORE_TASK 3:1'],
  ])('refuses %j', async (body, problem) => {
    expect(await problemsIn(body)).toEqual([problem]);
  });

  it('says which section, task or theme may have been meant', async () => {
    expect(await faultsOf([FILE, '# Đánh giá chung', '‸# Danh gia chung'])).toMatchObject([
      { what: 'section', nearest: 'Đánh giá chung', at: MARK },
    ]);
    expect(await faultsOf([FILE, '## 2', '‸## Thu su nghiep'])).toMatchObject([
      { what: 'task', nearest: '2', at: MARK },
    ]);
    expect(await faultsOf([FILE, 'Về công tác thu', 'Về công tac thu'])).toMatchObject([
      { what: 'theme', nearest: 'Về công tác thu', at: `${FILE}:42:1` },
    ]);
  });

  it('may give the first words of a title, and a dot after the code', async () => {
    const headings = ['## 2.', '## 2. Thu', '## 2 Thu sự…', '## 2 Thu sự nghiệp', '## 2 *Thu* ...'];
    for (const heading of headings) {
      expect(await problemsIn(`# Kết quả thực hiện\n\n${heading}\n\n- Một.`)).toEqual([]);
    }
  });
});

describe('blocks', () => {
  it.each([
    ['Một.', 'NOT_A_BULLET 5:1'],
    ['1. Một.\n2. Hai.', 'NOT_A_BULLET 5:1'],
    ['-', 'EMPTY_ITEM 5:1'],
    ['- Một.\n\n  Hai.', 'UNSUPPORTED_MARKDOWN 7:3'],
    ['- Một.\n  + Hai.', 'UNSUPPORTED_MARKDOWN 6:3'],
    ['- # Một', 'UNSUPPORTED_MARKDOWN 5:3'],
    ['| Một | Hai |\n|---|---|\n| 1 | 2 |', 'UNSUPPORTED_MARKDOWN 5:1'],
    ['> - Một.', 'UNSUPPORTED_MARKDOWN 5:1'],
    ['```\nMột.\n```', 'UNSUPPORTED_MARKDOWN 5:1'],
    ['<div>Một.</div>', 'UNSUPPORTED_MARKDOWN 5:1'],
    ['***', 'UNSUPPORTED_MARKDOWN 5:1'],
    ['[a]: http://x.vn', 'UNSUPPORTED_MARKDOWN 5:1'],
  ])('refuses %j under a task', async (block, problem) => {
    expect(await problemsIn(`# Kết quả thực hiện\n\n## 1\n\n${block}\n`)).toEqual([problem]);
  });

  it('reads paragraphs, bullets and numbered items of other sections', async () => {
    const marked = (marker: string | null, text: string) => ({
      section: 'Đánh giá chung',
      marker,
      narrative: [{ type: 'text', text }],
    });
    expect(
      await passagesOf('Một\nhai.\n\n    Thụt dòng.\n\n- Ba.\n\n2. Bốn.\n3. Năm.\n\n4) Sáu.'),
    ).toEqual([
      marked(null, 'Một hai.'),
      marked(null, 'Thụt dòng.'),
      marked('-', 'Ba.'),
      marked('2.', 'Bốn.'),
      marked('3.', 'Năm.'),
      marked('4)', 'Sáu.'),
    ]);
  });
});
