import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import {
  type Act,
  describeOpenProblem,
  findReport,
  importDepartments,
  openDatabase,
  storeFailureOf,
} from '@baocao/db';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { tablesOf } from '../packages/db/src/access/store.ts';
import { as, migratedStore, newStoreUrl, openStore } from '../packages/db/src/store.test-data.ts';
import { baocao, start } from './command-line-process.ts';
import { gatewayOver } from './gateway-over-http.ts';
import { DEMO, departmentIn, recordedStore, temporaryFolder } from './recorded-store.ts';

const ADMIN: Act = { actor: { name: 'test', role: 'ADMIN' }, at: '2026-01-01T00:00:00.000Z' };

const PASSWORD = 'mật-khẩu-kín';

/** The store's URL with some parts of it other ones. */
function altered(url: string, parts: Partial<URL>): string {
  return Object.assign(new URL(url), parts).href;
}

describe('a server that does not open', () => {
  test.each([
    [
      'nobody listens',
      { port: '1' },
      { code: 'UNREACHABLE', reason: expect.stringMatching(/ECONNREFUSED/) },
    ],
    ['no such host', { hostname: 'nowhere.invalid' }, { code: 'UNREACHABLE' }],
    ['nobody of that name', { username: 'nobody' }, { code: 'BAD_CREDENTIALS', user: 'nobody' }],
    [
      'no such database',
      { pathname: '/nothing' },
      { code: 'UNKNOWN_DATABASE', database: 'nothing' },
    ],
  ] as const)(
    '%s: is told with its place and what to do, and without the password',
    async (_, parts, problem) => {
      const given = await newStoreUrl();
      const url = altered(given, 'pathname' in parts ? parts : { password: PASSWORD, ...parts });
      const opened = await openDatabase(url);
      expect(opened).toMatchObject({ ok: false, error: problem });
      if (opened.ok) return;
      const { hostname, port, password } = new URL(url);
      for (const language of ['vi', 'en'] as const) {
        const words = describeOpenProblem(opened.error, language);
        expect(words).toContain(`${hostname}:${port}`);
        for (const secret of [password, decodeURIComponent(password)]) {
          expect(words).not.toContain(secret);
        }
      }
    },
  );

  test.each([
    `postgres://ai:${PASSWORD}@máy chủ:x/y`,
    `postgres://ai:${PASSWORD}@h:99999999/y`,
    `mysql://ai:${PASSWORD}@h/y`,
    `postgres:ai:${PASSWORD}@h/y`,
    `mysql://h/y?password=${PASSWORD}`,
    `mysql://ai:a@b/${PASSWORD}@h/y`,
  ])('%s is no URL of a store; the password is not repeated', async (url) => {
    const opened = await openDatabase(url);
    expect(opened).toMatchObject({ ok: false, error: { code: 'UNKNOWN_DATABASE_URL' } });
    expect(JSON.stringify(opened)).not.toContain(PASSWORD);
  });

  test('a database of another encoding is refused: it cannot hold Vietnamese', async () => {
    const url = await newStoreUrl();
    const name = new URL(url).pathname.slice(1);
    const store = await openStore(url);
    const latin = `${name}_latin`;
    await sql`create database ${sql.ref(latin)} template template0 encoding 'LATIN1' locale 'C' locale_provider libc`.execute(
      tablesOf(store),
    );
    onTestFinished(
      async () =>
        void (await sql`drop database ${sql.ref(latin)}`.execute(tablesOf(await openStore(url)))),
    );
    expect(await openDatabase(altered(url, { pathname: `/${latin}` }))).toMatchObject({
      ok: false,
      error: { code: 'NOT_UTF8', encoding: 'LATIN1', database: latin },
    });
  });
});

describe('a connection', () => {
  test('waits for nothing without end, and says whose it is; the URL may say otherwise', async () => {
    const url = await newStoreUrl();
    const names = [
      'application_name',
      'statement_timeout',
      'lock_timeout',
      'idle_in_transaction_session_timeout',
    ];
    const settings = async (from: string) => {
      const store = await openStore(from);
      const { rows } = await sql<{
        name: string;
        setting: string;
      }>`select name, setting from pg_settings
        where name in (${sql.join(names)})`.execute(tablesOf(store));
      return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    };
    expect(await settings(url)).toEqual({
      application_name: 'baocao',
      statement_timeout: '30000',
      lock_timeout: '10000',
      idle_in_transaction_session_timeout: '60000',
    });
    expect(await settings(`${url}?statement_timeout=5000&application_name=thu`)).toMatchObject({
      application_name: 'thu',
      statement_timeout: '5000',
    });
  });

  test('reads days as written and whole numbers as numbers, in any zone', async () => {
    const store = await openStore(await newStoreUrl());
    const { rows } = await sql`select date '2023-03-01' as day, 42::int8 as count,
      9007199254740993::int8 as large, 1.10::numeric as exact`.execute(tablesOf(store));
    expect(rows).toEqual([
      { day: '2023-03-01', count: 42, large: '9007199254740993', exact: '1.10' },
    ]);
  });
});

describe('a connection that breaks', () => {
  test.each([
    ['amid the write', 'ENGINE_FAILED', false],
    ['before the commit arrives', 'UNKNOWN_OUTCOME', false],
    ['before the commit is answered', 'UNKNOWN_OUTCOME', true],
  ] as const)('%s: %s, and recording it again settles it', async (point, code, isRecorded) => {
    const url = await newStoreUrl();
    const direct = await migratedStore(url);
    const cutting = await openStore(await through(url, point));
    const failure = await importDepartments(
      as(ADMIN, cutting),
      [await departmentIn(DEMO)],
      ADMIN,
    ).catch(storeFailureOf);
    expect(failure).toMatchObject({ code });
    const again = await importDepartments(as(ADMIN, direct), [await departmentIn(DEMO)], ADMIN);
    expect(again.ok && again.value[0]?.unchanged).toBe(isRecorded);
  });

  test('a client of the gateway is told that it is not known', async () => {
    const url = await newStoreUrl();
    const direct = await migratedStore(url);
    await importDepartments(as(ADMIN, direct), [await departmentIn(DEMO)], ADMIN);
    const cutting = await openStore(await through(url, 'before the commit is answered'));
    const { ask } = await gatewayOver(as(ADMIN, cutting));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => void vi.restoreAllMocks());
    const submit =
      'mutation { submitReport(agency: "demo/sotnmt", period: "2024-Q1") { __typename } }';
    const { errors } = await ask(submit);
    expect(errors).toMatchObject([{ extensions: { code: 'UNKNOWN_OUTCOME' } }]);
    expect(await findReport(direct, { agency: 'demo/sotnmt', period: '2024-Q1' })).toMatchObject({
      value: { status: 'SUBMITTED' },
    });
  });
});

type Break = 'amid the write' | 'before the commit arrives' | 'before the commit is answered';

/** Another way to a store, on which the connection breaks when a write of a report's steps is at that point. */
async function through(url: string, when: Break): Promise<string> {
  const { hostname, port } = new URL(url);
  const proxy = createServer((client) => {
    const server = connect(Number(port), hostname);
    const cut = () => {
      client.destroy();
      server.destroy();
    };
    const seen = { write: false, commit: false };
    client.on('data', (chunk) => {
      seen.write ||= chunk.includes('insert into "report_state"');
      seen.commit ||= seen.write && chunk.includes('commit\0');
      const isNow =
        (when === 'amid the write' && seen.write) ||
        (when === 'before the commit arrives' && seen.commit);
      if (isNow) cut();
      else server.write(chunk);
    });
    server.on('data', (chunk) => (seen.commit ? cut() : client.write(chunk)));
    for (const side of [client, server]) side.on('error', cut).on('close', cut);
  });
  proxy.listen(0, '127.0.0.1');
  await new Promise((resolve) => proxy.once('listening', resolve));
  onTestFinished(() => void proxy.close());
  const address = proxy.address() as AddressInfo;
  return altered(url, { hostname: '127.0.0.1', port: String(address.port) });
}

describe('the command line', { timeout: 60_000 }, () => {
  test('takes a server as it takes a file: imports, issues, reports, serves', async () => {
    const url = await newStoreUrl();
    const folder = temporaryFolder();
    const imported = await baocao(folder, 'import', DEMO, '--apply', '--db', url);
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    const report = await baocao(
      folder,
      'report',
      'demo/sotnmt',
      '2023-Q3',
      '--format',
      'json',
      '--db',
      url,
    );
    const inFile = await findReport(await recordedStore(DEMO), {
      agency: 'demo/sotnmt',
      period: '2023-Q3',
    });
    expect(JSON.parse(report.stdout).digest).toBe(inFile.ok && inFile.value.digest);
    expect((await baocao(folder, 'verify', 'demo/sotnmt', '--db', url)).code).toBe(0);
    const server = start(folder, 'serve', '--port', '0', '--db', url);
    const address = await new Promise<string>((resolve) => {
      server.child.stdout.on('data', () => {
        const [found] = /http:\S+(?=\/graphql)/.exec(server.output.stdout) ?? [];
        if (found) resolve(found);
      });
    });
    const download = await fetch(`${address}/reports/demo/sotnmt/2023-Q3.json`);
    expect(await download.json()).toEqual(JSON.parse(report.stdout));
    server.child.kill('SIGTERM');
    const { code, stderr } = await server.ended;
    expect(code).toBe(0);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ level: 'info', path: '/reports/demo/sotnmt/2023-Q3.json', status: 200 }]);
  });

  test('repeats no password', async () => {
    const url = altered(await newStoreUrl(), { username: 'nobody', password: PASSWORD });
    const refused = await baocao(temporaryFolder(), 'migrate', '--db', url, '--lang', 'vi');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('không nhận người dùng “nobody”');
    expect(decodeURIComponent(refused.stderr)).not.toContain(PASSWORD);
  });
});
