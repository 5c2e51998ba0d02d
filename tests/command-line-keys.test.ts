import { describe, expect, test } from 'vitest';
import { recordedOnce } from './command-line-store.ts';
import { DEMO } from './recorded-store.ts';

const AGENCY = 'demo/sotnmt';

describe('baocao key', () => {
  const { store } = recordedOnce(DEMO);

  test('prints a key alone, once, and tells its id beside it', async () => {
    const { ask, take } = store();
    const made = await ask('key', 'create', AGENCY, '--for', 'Cổng dữ liệu', '--role', 'officer');
    expect(made.code).toBe(0);
    expect(made.stdout).toMatch(/^baocao_[0-9a-f]{64}\n$/);
    const [, id = ''] = /Key ([0-9a-f]{16}) of Cổng dữ liệu \(officer\)/.exec(made.stderr) ?? [];
    const listed = await take('key', 'list', AGENCY);
    expect(listed).toMatch(new RegExp(`^${id}  Cổng dữ liệu  officer  made .*  without end\n$`));
    expect(listed).not.toContain(made.stdout.trim());
    expect(await take('key', 'revoke', AGENCY, id)).toContain(`The key ${id} of Cổng dữ liệu was`);
    expect(await take('key', 'list', AGENCY, '--lang', 'vi')).toMatch(/thu hồi \d/);
    expect(await take('changes', AGENCY, '--limit', '2', '--lang', 'vi')).toMatch(
      new RegExp(`thu hồi khóa truy cập\n.*khóa truy cập ${id} của Cổng dữ liệu: 1 chỗ thay đổi`),
    );
  });

  test('holds to the end of its last day in Vietnam', async () => {
    const { take, ask } = store();
    const create = ['key', 'create', AGENCY, '--for', 'x', '--role', 'auditor', '--province'];
    expect((await ask(...create, '--until', '2999-12-31')).code).toBe(0);
    expect(await take('key', 'list', AGENCY)).toMatch(
      /auditor of the province .* until 3000-01-01 00:00/,
    );
  });

  test('an agency without keys says so', async () => {
    expect(await store().take('key', 'list', AGENCY)).toBe(`${AGENCY}: no key was made yet.\n`);
  });

  const create = ['create', AGENCY, '--for', 'x', '--role'] as const;
  test.each([
    [[...create, 'auditor', '--until', '2023-02-30'], 'no day of the calendar'],
    [
      [...create, 'auditor', '--until', '2023-02-30', '--lang', 'vi'],
      'không phải một ngày có thật',
    ],
    [[...create, 'auditor', '--until', '2020-01-01'], 'which is past'],
    [[...create, 'officer', '--province'], 'Choose the role auditor'],
    [[...create, 'boss'], 'Allowed choices are officer, approver, admin, auditor'],
    [['create', 'demo/khong-co', '--for', 'x', '--role', 'admin'], 'is not recorded'],
    [['create', AGENCY, '--role', 'admin', '--lang', 'vi'], 'thiếu tùy chọn bắt buộc'],
    [['create', AGENCY, '--for', ' ', '--role', 'admin'], 'Give a name'],
    [['list', 'demo/khong-co'], 'demo/sotnmt'],
    [['revoke', AGENCY, 'ffff'], 'has no key ffff'],
    [['revoke', AGENCY, 'ffff', '--lang', 'vi'], 'không có khóa ffff'],
  ])('%j is refused: %s', async (args, words) => {
    expect(await store().refused('key', ...args)).toContain(words);
  });
});
