import { describe, expect, it } from 'vitest';
import { problemsWith } from '../department-folder.test-data.ts';

const FILE = '2023/Q2.md';
const at = { file: FILE, line: 3, column: 4 };

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  const encoder = new TextEncoder();
  return new Uint8Array(
    parts.flatMap((part) => [...(typeof part === 'string' ? encoder.encode(part) : part)]),
  );
}

describe('a file', () => {
  it('is UTF-8', async () => {
    const content = bytes('# Đánh giá chung\n\nMột', [0xe1, 0xba], ' hai.\n');
    expect(await problemsWith({ [FILE]: content })).toEqual([{ code: 'NOT_UTF8', ...at }]);
    expect(await problemsWith({ [FILE]: bytes([0xff, 0xfe, 0x31, 0]) })).toEqual([
      { code: 'NOT_UTF8', file: FILE, line: 1, column: 1 },
    ]);
  });

  it('holds no control characters, and is read on', async () => {
    const content = '# Đánh giá chung\n\nMột\u0007 hai\u202E [ba](x).\n';
    expect(await problemsWith({ [FILE]: content })).toEqual([
      { code: 'CONTROL_CHARACTER', character: 'U+0007', ...at },
      { code: 'UNKNOWN_LINK', target: 'x', file: FILE, line: 3, column: 11 },
    ]);
    expect(await problemsWith({ [FILE]: '# Đánh giá chung\rMột\n' })).toMatchObject([
      { code: 'NOT_LISTED', line: 1, column: 1 },
      { code: 'CONTROL_CHARACTER', character: 'U+000D', line: 1, column: 17 },
    ]);
  });

  it('is no longer than any report', async () => {
    expect(await problemsWith({ [FILE]: ' '.repeat(5_000_001) })).toEqual([
      {
        code: 'FILE_TOO_LARGE',
        bytes: 5_000_001,
        limit: 5_000_000,
        file: FILE,
        line: 1,
        column: 1,
      },
    ]);
  });

  it('is a file', async () => {
    const problems = await problemsWith({ [FILE]: null, [`${FILE}/x`]: '' });
    expect(problems).toEqual([
      { code: 'UNREADABLE_FILE', reason: 'NOT_A_FILE', file: FILE, line: 1, column: 1 },
    ]);
  });
});
