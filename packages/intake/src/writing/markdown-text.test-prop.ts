import { narrativeText } from '@baocao/core/narrative';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFiles, SOUND } from '../department-folder.test-data.ts';
import { markdownBlock, markdownText } from './markdown-text.ts';

const PIECE = fc.constantFrom(
  ...[
    '#',
    '##',
    '-',
    '+',
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~~',
    '>',
    '|',
    '---',
    '***',
    '===',
    '1.',
    '12)',
  ],
  ...['[', ']', '(', ')', '[^1]', '[^1]:', '](fact:x)', '](doc:60/QĐ-UBND)', '<b>', '<!--', '</b>'],
  ...[
    '!',
    '!',
    '\\',
    '\\\\',
    '&nbsp;',
    '&',
    '"',
    "'",
    ': ',
    ' #',
    '{',
    '}',
    '@',
    '%',
    'http://x.vn',
  ],
  ...['hồ sơ', 'Số', 'a', '7,1 tỷ', ' ', '  ', '\u00A0', '–', '“', '”', '¹'],
);

/** Any words that a paragraph can hold. */
const words = fc
  .array(PIECE, { minLength: 1, maxLength: 8 })
  .map((pieces) =>
    pieces
      .join('')
      .normalize('NFC')
      .replace(/^[ \t]+|[ \t]+$/gu, ''),
  )
  .filter((text) => text.trim() !== '');

it('words read back as they are, wherever they stand', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      const block = markdownBlock([{ type: 'text', text }]);
      const inline = markdownText([{ type: 'text', text }]);
      const Q2 = `# Đánh giá chung\n\n${block}\n\n- ${block}\n\n1. ${block}[^x]\n\n[^x]: ${block}\n`;
      const title = `title: ${JSON.stringify(inline)}`;
      const tasks = SOUND['2023/tasks.yaml']?.replace(/title: Khảo sát .*/u, () => title) ?? '';
      const files = { ...SOUND, '2023/Q1.md': null, '2023/Q2.md': Q2, '2023/tasks.yaml': tasks };
      const read = await readFiles(files);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const record = read.value.records.at(-1);
      const narratives = [...(record?.passages ?? []), ...(record?.footnotes ?? [])];
      const texts = narratives.map(({ narrative }) => narrativeText(narrative));
      expect(texts).toEqual([text, text, text, text]);
      expect(narrativeText(read.value.taskLists[0]?.tasks[0]?.title ?? [])).toBe(text);
    }),
    { numRuns: 300 },
  );
}, 60_000);
