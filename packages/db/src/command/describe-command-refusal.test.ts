import { expect, test } from 'vitest';
import { describeCommandRefusal } from './describe-command-refusal.ts';

test('a key of something else, and a state that is no longer the present one, are each worded', () => {
  const reused = { code: 'KEY_REUSED', key: 'trình-1' } as const;
  expect(describeCommandRefusal(reused, 'vi')).toMatch(/“trình-1”.*yêu cầu khác.*khóa mới/);
  expect(describeCommandRefusal(reused, 'en')).toMatch(/“trình-1”.*another request.*a new key/);
  const stale = { code: 'CONFLICT', agency: 'demo/so', expected: 1, current: 2 } as const;
  expect(describeCommandRefusal(stale, 'vi')).toMatch(/demo\/so.*lần ghi 1.*lần ghi 2.*xem lại/);
  expect(describeCommandRefusal(stale, 'en')).toMatch(/demo\/so.*revision 1 then, 2 now.*again/);
});
