import { describe, expect, it } from 'vitest';
import { faultsOf, MARK, problemsWith, SOUND } from '../department-folder.test-data.ts';

const Q2 = '# Đánh giá chung\n\nTheo [](doc:81/KH-SKHCN) và [](doc:99/KH-SKHCN).\n';
const MISSING = {
  code: 'NOT_LISTED',
  name: '99/KH-SKHCN',
  file: '2023/Q2.md',
  line: 3,
  column: 29,
};

describe('a document', () => {
  it('may be cited in another file than the one that lists it', async () => {
    expect(await problemsWith({ '2023/Q2.md': Q2 })).toMatchObject([MISSING]);
  });

  it('that an unreadable front matter names is not held against other files', async () => {
    const Q1 = SOUND['2023/Q1.md']?.replace('signer:', 'signer: : ') ?? '';
    expect(await problemsWith({ '2023/Q1.md': Q1, '2023/Q2.md': Q2 })).toMatchObject([
      { code: 'UNREADABLE_YAML', file: '2023/Q1.md', line: 4 },
      MISSING,
    ]);
  });

  it('that a file under a wrong name lists is not held against other files', async () => {
    const files = { '2023/Q1.md': null, '2023/q1.md': SOUND['2023/Q1.md'] ?? '', '2023/Q2.md': Q2 };
    expect(await problemsWith(files)).toMatchObject([
      MISSING,
      { code: 'UNKNOWN_FILE', nearest: 'Q1.md', file: '2023/q1.md' },
    ]);
  });

  it('may have been listed in a file of which nothing can be read', async () => {
    const tasks = new Uint8Array([0xff]);
    expect(await problemsWith({ '2023/tasks.yaml': tasks, '2023/Q2.md': Q2 })).toMatchObject([
      { code: 'NOT_UTF8', file: '2023/tasks.yaml' },
    ]);
  });

  it('is known by its number where something else in it is wrong', async () => {
    expect(await faultsOf(['2023/Q1.md', 'issuedOn: 2023-01-31', 'issuedOn: ‸31/01/2023'])).toEqual(
      [{ code: 'NOT_A_DAY', text: '31/01/2023', at: MARK }],
    );
  });
});
