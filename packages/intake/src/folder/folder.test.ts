import { describe, expect, it } from 'vitest';
import { problemsWith } from '../department-folder.test-data.ts';

describe('the folder', () => {
  it('has years for folders', async () => {
    const start = { line: 1, column: 1 };
    expect(await problemsWith({ '20233/Q1.md': '', 'notes/a.txt': '' })).toEqual([
      { code: 'NOT_A_YEAR', name: '20233', file: '20233', ...start },
      { code: 'NOT_A_YEAR', name: 'notes', file: 'notes', ...start },
    ]);
  });

  it('has files of known names in a year', async () => {
    expect(await problemsWith({ '2023/Q5.md': '', '2023/ghi chép.docx': '' })).toMatchObject([
      {
        code: 'UNKNOWN_FILE',
        name: 'Q5.md',
        nearest: 'Q1.md',
        file: '2023/Q5.md',
        line: 1,
        column: 1,
      },
      { code: 'UNKNOWN_FILE', nearest: null, file: '2023/ghi chép.docx' },
    ]);
  });

  it('is not also without tasks where their file only has another name', async () => {
    expect(
      await problemsWith({ '2023/tasks.yaml': null, '2023/tasks.yml': 'approvedBy: x' }),
    ).toMatchObject([{ code: 'UNKNOWN_FILE', nearest: 'tasks.yaml', file: '2023/tasks.yml' }]);
  });

  it('may hold read-me files, hidden files, and years without anything', async () => {
    const files = { 'README.md': '', '2023/README.vi.md': '', '2023/.cache': '', '2024/.keep': '' };
    expect(await problemsWith(files)).toEqual([]);
  });
});
