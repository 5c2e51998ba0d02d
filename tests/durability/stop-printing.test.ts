import { expect, test } from 'vitest';
import { serving } from '../command-line-process.ts';
import { LARGE, largeStore, printedHere } from '../large-store.ts';
import { temporaryFolder } from '../recorded-store.ts';

const large = largeStore();

test('a gateway that is told to stop amid a print gives the whole of it, and ends with 0', async () => {
  const { child, ended, address } = await serving(temporaryFolder(), '--db', large.url);
  const expected = await printedHere(address, LARGE, 'pdf');
  const asked = fetch(`${address}${LARGE}.pdf`);
  await expect
    .poll(async () => (await fetch(`${address}/metrics`)).text(), { interval: 5, timeout: 15_000 })
    .toContain('baocao_prints_in_progress 1');
  child.kill('SIGTERM');
  const answer = await asked;
  expect(answer.headers.get('connection')).toBe('close');
  expect(Buffer.from(await answer.arrayBuffer()).equals(expected)).toBe(true);
  const { code, stderr } = await ended;
  expect(code, stderr).toBe(0);
});
