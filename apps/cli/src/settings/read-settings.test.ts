import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LIMITS, RATES } from '@baocao/gateway';
import { expect, test } from 'vitest';
import { describeSettingProblem, readSettings } from './read-settings.ts';
import { SETTINGS } from './settings.ts';

test('where nobody chooses, the standard holds; a blank is no choice', () => {
  const read = readSettings({ PATH: '/bin', BAOCAO_READING: '' });
  expect(read).toEqual({
    ok: true,
    value: expect.objectContaining({
      host: '127.0.0.1',
      port: 4000,
      reading: 'public',
      access: null,
    }),
  });
});

test('what is chosen is read', () => {
  const read = readSettings({
    PORT: '0',
    BAOCAO_CORS_ORIGINS: 'https://a.example, https://b.example:8443',
    BAOCAO_ACTOR: 'Nguyễn Văn A',
  });
  if (!read.ok) throw new Error('Not read');
  expect(read.value.port).toBe(0);
  expect(read.value.corsOrigins).toEqual(['https://a.example', 'https://b.example:8443']);
});

test('all that is wrong is told at once, no secret with it', () => {
  const read = readSettings({
    PORT: '70000',
    BAOCAO_READNG: 'closed',
    BAOCAO_READING: 'shut',
    BAOCAO_METRICS_TOKEN: 'kurz',
  });
  if (read.ok) throw new Error('Read');
  const told = read.error.map((problem) => describeSettingProblem(problem, 'en')).join('\n');
  expect(told).toMatch(/^BAOCAO_READNG: there is no such setting\. There are: .*BAOCAO_READING/m);
  expect(told).toMatch(/^PORT: cannot read “70000”\. Write: a number, 0 to 65535$/m);
  expect(told).toMatch(/^BAOCAO_READING: cannot read “shut”\. Write: public \| closed$/m);
  expect(told).toMatch(/^BAOCAO_METRICS_TOKEN: cannot read it\. Write: 16 characters/m);
  expect(told).not.toContain('kurz');
});

test('what tells whose tokens are taken is asked for whole', () => {
  const read = readSettings({ BAOCAO_TOKEN_ISSUER: 'https://login.example' });
  if (read.ok) throw new Error('Read');
  expect(read.error.map((problem) => describeSettingProblem(problem, 'en'))).toEqual([
    'BAOCAO_TOKEN_ISSUER: needs BAOCAO_TOKEN_AUDIENCE, BAOCAO_TOKEN_KEYS as well',
  ]);
});

test('every standard is of its own setting’s form', () => {
  const standards = Object.values(SETTINGS).flatMap(({ name, standard }) =>
    standard === null ? [] : [[name, standard]],
  );
  expect(readSettings(Object.fromEntries(standards)).ok).toBe(true);
});

const PAGE = fileURLToPath(new URL('../../../../docs/running.md', import.meta.url));

test('docs/running.md tells every setting, its standard and its form', () => {
  const page = readFileSync(PAGE, 'utf8');
  for (const { name, standard, form, means } of Object.values(SETTINGS)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    expect(row, name).toContain(means.en);
    expect(row, name).toContain(form.en.replaceAll('|', '\\|'));
    if (standard) expect(row, name).toContain(`\`${standard}\``);
  }
});

test('what limits a gateway where nobody chooses is what the gateway itself says', () => {
  const read = readSettings({});
  expect(read).toMatchObject({
    value: {
      cost: LIMITS.cost,
      deadlineSeconds: LIMITS.deadlineMs / 1000,
      requestsOfBearer: RATES.bearer.requests,
      requestsOfAddress: RATES.address.requests,
    },
  });
});
