import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  backupStore,
  describeBackupProblem,
  describeRestoreProblem,
  importDepartments,
  loadDepartment,
  migrate,
  restoreStore,
  type Store,
  storeFor,
  submitReport,
} from '@baocao/db';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../packages/db/src/access/store.ts';
import { MIGRATIONS } from '../packages/db/src/migrate.ts';
import { contentOf, HOLDER, opened, openStore } from '../packages/db/src/store.test-data.ts';
import { BINH_THUAN, DEMO, departmentIn, temporaryFolder } from './recorded-store.ts';
import { runProcess, type StoreProcess } from './store-process.ts';

const AT = '2026-01-02T03:04:05.678Z';

/** A folder, and the names of a store and a backup in it. */
function place() {
  const folder = temporaryFolder();
  const store = join(folder, 'store.db');
  return { folder, store, url: `sqlite:${store}`, file: join(folder, 'backup.db') };
}

const recorded = new Map<string, Buffer>();

/** A store that nobody has open; recorded once for all tests. */
async function closedStore(url: string, ...folders: readonly string[]): Promise<void> {
  const path = url.slice('sqlite:'.length);
  const known = recorded.get(folders.join());
  if (known) return writeFileSync(path, known);
  rmSync(path, { force: true });
  const database = await opened(url);
  await migrate(database);
  const departments = await Promise.all(folders.map(departmentIn));
  const store = storeFor(database, HOLDER);
  expect(await importDepartments(store, departments, { at: AT })).toMatchObject({ ok: true });
  await database.close();
  recorded.set(folders.join(), readFileSync(path));
}

async function contentIn(path: string): Promise<string> {
  const database = await opened(`sqlite:${path}`);
  const content = await contentOf(storeFor(database, HOLDER));
  await database.close();
  return content;
}

/** Changes a file as another program would; a backup is made to look like a mere copy. */
function altered(file: string, ...statements: readonly string[]): void {
  const sqlite = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  for (const statement of ['pragma user_version = 0', ...statements]) sqlite.exec(statement);
  sqlite.close();
}

/** Writes bytes over those of a file. */
function overwritten(file: string, at: number, bytes: Buffer): void {
  const content = readFileSync(file);
  bytes.copy(content, at);
  writeFileSync(file, content);
}

const LATEST = Object.keys(MIGRATIONS).at(-1);

describe('a backup', () => {
  test('holds all that the store holds, in one file that nobody who looks into it changes', async () => {
    const { folder, store, url, file } = place();
    await closedStore(url, DEMO, BINH_THUAN);
    const open = await openStore(url);
    // What is in the log alone belongs to it too.
    const period = '2024-Q1';
    expect(await submitReport(open, { agency: 'demo/sotnmt', period, at: AT })).toMatchObject({
      ok: true,
    });
    expect(statSync(`${store}-wal`).size).toBeGreaterThan(0);
    const made = await backupStore(url, { file, replace: false });
    const bytes = statSync(file).size;
    expect(made).toEqual({
      ok: true,
      value: { agencies: 2, issuedReports: 5, bytes, schema: LATEST },
    });
    const before = readFileSync(file);
    const reading = new DatabaseSync(file, { readOnly: true });
    expect(reading.prepare('select count(*) as all_of_them from agency').get()).toEqual({
      all_of_them: 2,
    });
    reading.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual(['backup.db']);
    const restored = join(folder, 'restored.db');
    expect(await restoreStore(`sqlite:${restored}`, { file, replace: false, at: AT })).toEqual({
      ok: true,
      value: { agencies: 2, issuedReports: 5, steps: [], kept: null },
    });
    expect(await contentIn(restored)).toBe(await contentOf(open));
  });

  test('leaves a file that is there alone unless it is told to replace it', async () => {
    const { url, file } = place();
    await closedStore(url, DEMO);
    writeFileSync(file, 'dear to somebody');
    expect(await backupStore(url, { file, replace: false })).toEqual({
      ok: false,
      error: { code: 'BACKUP_EXISTS', file },
    });
    expect(readFileSync(file, 'utf8')).toBe('dear to somebody');
    expect(await backupStore(url, { file, replace: true })).toMatchObject({ ok: true });
    expect(await backupStore(url, { file, replace: true })).toMatchObject({ ok: true });
  });

  test('is for the same eyes as the store', async () => {
    const { store, url, file } = place();
    await closedStore(url, DEMO);
    chmodSync(store, 0o640);
    await backupStore(url, { file, replace: false });
    expect(statSync(file).mode & 0o777).toBe(0o640);
    rmSync(store);
    chmodSync(file, 0o440);
    await restoreStore(url, { file, replace: false, at: AT });
    expect(statSync(store).mode & 0o777).toBe(0o640);
  });

  test('is not made of what is no sound store of ours, and nothing is left of the attempt', async () => {
    const { folder, store, url, file } = place();
    await closedStore(url, DEMO);
    const sound = readFileSync(store);
    const faults: readonly (readonly [object, () => void])[] = [
      [{ code: 'MISSING' }, () => rmSync(store)],
      [{ code: 'EMPTY' }, () => writeFileSync(store, '')],
      [{ code: 'FOREIGN' }, () => altered(store, 'pragma application_id = 7')],
      [{ code: 'CORRUPT' }, () => writeFileSync(store, 'words '.repeat(1000))],
      [{ code: 'CORRUPT' }, () => overwritten(store, 5 * 4096, Buffer.alloc(4096, 9))],
      [{ code: 'NEWER', unknown: ['9999-later'] }, () => altered(store, A_LATER_STEP)],
      [{ code: 'DANGLING', parent: 'agency' }, () => altered(store, NO_AGENCY)],
      [{ code: 'BROKEN_CHAIN', agency: 'demo/sotnmt' }, () => altered(store, ...FORGED)],
    ];
    for (const [fault, spoil] of faults) {
      writeFileSync(store, sound);
      spoil();
      const made = await backupStore(url, { file, replace: false });
      expect(made).toMatchObject({ ok: false, error: { code: 'UNFIT_STORE', store, fault } });
      expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual([]);
    }
    for (const self of [
      store,
      `${folder}/../${folder.split('/').at(-1)}/store.db`,
      `${store}-wal`,
    ]) {
      expect(await backupStore(url, { file: self, replace: true })).toMatchObject({
        error: { code: 'SAME_FILE' },
      });
    }
  });
});

const A_LATER_STEP = `insert into kysely_migration values ('9999-later', '2030-01-01')`;
const NO_AGENCY = 'delete from agency';
const FORGED = [
  'drop trigger issued_report_no_update',
  `update issued_report set bytes = replace(bytes, '2', '3') where sequence = 2`,
];

describe('a restore', () => {
  /** What may be wrong with a file, and how it comes about. */
  const FAULTS: readonly (readonly [
    wrong: string,
    fault: object,
    spoil: (file: string, store: string) => void,
  ])[] = [
    ['is missing', { code: 'MISSING' }, (file) => rmSync(file)],
    [
      'is a folder',
      { code: 'NOT_A_FILE' },
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
    ['is empty', { code: 'EMPTY' }, (file) => writeFileSync(file, '')],
    ['is a text', { code: 'NOT_SQLITE' }, (file) => writeFileSync(file, 'Sở Thử '.repeat(999))],
    ['lost its end', { code: 'TRUNCATED' }, (file) => truncateSync(file, statSync(file).size - 1)],
    ['lost all but a page', { code: 'TRUNCATED', bytes: 4096 }, (file) => truncateSync(file, 4096)],
    ['lost all but a word', { code: 'TRUNCATED', bytes: 9 }, (file) => truncateSync(file, 9)],
    [
      'was written to',
      { code: 'ALTERED' },
      (file) => {
        const sqlite = new DatabaseSync(file);
        sqlite.exec(`update agency set name = 'Sở khác'`);
        sqlite.close();
      },
    ],
    [
      'is damaged in a page',
      { code: 'CORRUPT' },
      (file) => {
        altered(file);
        overwritten(file, 5 * 4096, Buffer.alloc(4096, 9));
      },
    ],
    ['lacks rows', { code: 'DANGLING', parent: 'agency' }, (file) => altered(file, NO_AGENCY)],
    [
      'is another program’s',
      { code: 'FOREIGN' },
      (file) => altered(file, 'pragma application_id = 7'),
    ],
    [
      'is another program’s without a mark',
      { code: 'FOREIGN' },
      (file) => {
        rmSync(file);
        altered(file, 'create table bookmark (url text)');
      },
    ],
    [
      'is a newer version’s',
      { code: 'NEWER', unknown: ['9999-later'] },
      (file) => altered(file, A_LATER_STEP),
    ],
    [
      'holds a forged report',
      { code: 'BROKEN_CHAIN', agency: 'demo/sotnmt', broken: { code: 'DIGEST_DIFFERS' } },
      (file) => altered(file, ...FORGED),
    ],
    [
      'holds a forged log',
      {
        code: 'BROKEN_LOG',
        agency: 'demo/sotnmt',
        broken: { code: 'DIGEST_DIFFERS', position: 1 },
      },
      (file) =>
        altered(
          file,
          'drop trigger change_no_update',
          `update change set content = replace(content, 'test', 'ai')`,
        ),
    ],
    [
      'lost an issued report',
      { code: 'BROKEN_CHAIN', broken: { code: 'STATE_DIFFERS' } },
      (file) =>
        altered(
          file,
          'drop trigger issued_report_no_delete',
          'delete from issued_report where sequence = 4',
        ),
    ],
    [
      'is a store at work, copied without its log',
      { code: 'UNFINISHED' },
      (file) => writeFileSync(`${file}-wal`, 'what came last'),
    ],
  ];

  test.each(FAULTS)('of a file that %s is refused', async (_, fault, spoil) => {
    const { folder, store, url, file } = place();
    await closedStore(url, DEMO);
    await backupStore(url, { file, replace: false });
    const before = readFileSync(store);
    spoil(file, store);
    for (const [target, replace] of [
      [store, true],
      [join(folder, 'fresh.db'), false],
    ] as const) {
      const refused = await restoreStore(`sqlite:${target}`, { file, replace, at: AT });
      expect(refused).toMatchObject({ ok: false, error: { code: 'UNFIT_BACKUP', file, fault } });
      if (refused.ok) continue;
      const { error } = refused;
      for (const [language, asBefore] of [
        ['vi', 'Cơ sở dữ liệu vẫn như cũ. '],
        ['en', 'The store is as it was. '],
      ] as const) {
        const [what = '', next = ''] = describeRestoreProblem(error, language).split(asBefore);
        expect(what).toContain(file);
        expect(next).toMatch(/^\p{Lu}.*\S$/su);
      }
    }
    expect(readFileSync(store).equals(before)).toBe(true);
    const left = readdirSync(folder).filter((name) => !name.startsWith('backup.db'));
    expect(left).toEqual(['store.db']);
  });

  test('of a backup with one byte flipped, wherever it is, is refused', async () => {
    const { url, file, folder } = place();
    await closedStore(url, DEMO);
    await backupStore(url, { file, replace: false });
    const whole = readFileSync(file);
    const spread = Array.from({ length: 40 }, (_, at) => (at * 7919 * 104_729) % whole.length);
    const header = Array.from({ length: 34 }, (_, at) => 3 * at);
    for (const at of [...header, ...spread, whole.length - 1]) {
      const flipped = Buffer.from(whole);
      flipped[at] = (whole[at] ?? 0) ^ 0x10;
      writeFileSync(file, flipped);
      const fresh = `sqlite:${join(folder, 'fresh.db')}`;
      const restored = await restoreStore(fresh, { file, replace: false, at: AT });
      expect(restored, `byte ${at}`).toMatchObject({ error: { code: 'UNFIT_BACKUP' } });
    }
  });

  test('keeps the store that was there, and refuses to replace it unasked', async () => {
    const { folder, store, url, file } = place();
    await closedStore(url, DEMO);
    await backupStore(url, { file, replace: false });
    const backedUp = await contentIn(store);
    await closedStore(url, DEMO, BINH_THUAN);
    const now = await contentIn(store);
    expect(await restoreStore(url, { file, replace: false, at: AT })).toEqual({
      ok: false,
      error: { code: 'STORE_EXISTS', store },
    });
    expect(await contentIn(store)).toBe(now);
    const kept = `${store}.before-restore-2026-01-02T03-04-05.678Z`;
    expect(await restoreStore(url, { file, replace: true, at: AT })).toMatchObject({
      ok: true,
      value: { kept },
    });
    expect(readdirSync(folder).sort()).toEqual([
      'backup.db',
      'store.db',
      kept.slice(folder.length + 1),
    ]);
    expect(await contentIn(store)).toBe(backedUp);
    expect(await contentIn(kept)).toBe(now);
    // It is a backup itself.
    expect(await restoreStore(url, { file: kept, replace: true, at: '2027' })).toMatchObject({
      ok: true,
      value: { agencies: 2 },
    });
    expect(await contentIn(store)).toBe(now);
  });

  test('waits for nobody who has the store open, here or in another process', async () => {
    const { store, url, file } = place();
    await closedStore(url, DEMO);
    await backupStore(url, { file, replace: false });
    const inUse = { ok: false, error: { code: 'STORE_IN_USE', store } };
    const other = runProcess(IDLE, { url });
    await other.line();
    expect(await restoreStore(url, { file, replace: true, at: AT })).toEqual(inUse);
    other.child.kill('SIGKILL');
    await other.ended;
    const here = await opened(url);
    await migrate(here);
    expect(await restoreStore(url, { file, replace: true, at: AT })).toEqual(inUse);
    await here.close();
    expect(await restoreStore(url, { file, replace: true, at: AT })).toMatchObject({ ok: true });
  });

  test('of a store of every schema before brings it up to date, marked or not', async () => {
    for (const step of Object.keys(MIGRATIONS)) {
      const { folder, store, url, file } = place();
      const database = await opened(url);
      const db = tablesOf(storeFor(database, HOLDER));
      const getMigrations = async (): Promise<Readonly<Record<string, Migration>>> => MIGRATIONS;
      await new Migrator({ db, provider: { getMigrations } }).migrateTo(step);
      await sql`pragma application_id = 0`.execute(db);
      await database.close();
      expect(await backupStore(url, { file, replace: false })).toMatchObject({
        ok: true,
        value: { agencies: 0, schema: step },
      });
      const missing = Object.keys(MIGRATIONS).filter((name) => name > step);
      const copied = join(folder, 'copied.db');
      copyFileSync(store, copied);
      for (const from of [file, copied]) {
        const restored = await restoreStore(url, { file: from, replace: true, at: from.slice(-9) });
        expect(restored).toMatchObject({ ok: true, value: { steps: missing } });
        const migrated = await opened(url);
        expect(await migrate(migrated)).toEqual({ ok: true, value: [] });
        await migrated.close();
      }
    }
  });
});

test('on a server both say what to use in their place, and tell no password', async () => {
  const url = 'postgres://ai:mat-khau@may-chu/baocao';
  const backup = await backupStore(url, { file: 'x', replace: false });
  const restore = await restoreStore(url, { file: 'x', replace: false, at: AT });
  if (backup.ok || restore.ok) throw new Error('Not refused');
  expect([backup.error.code, restore.error.code]).toEqual(['SERVER_STORE', 'SERVER_STORE']);
  for (const language of ['vi', 'en'] as const) {
    const told = [
      describeBackupProblem(backup.error, language),
      describeRestoreProblem(restore.error, language),
    ];
    expect(told[0]).toContain('pg_dump');
    expect(told[1]).toContain('pg_restore');
    expect(told.join()).not.toContain('mat-khau');
  }
});

test('a disk that is full is named, and nothing is left on it', async () => {
  const { folder, store, url, file } = place();
  await closedStore(url, DEMO);
  await backupStore(url, { file, replace: false });
  const before = [readdirSync(folder), readFileSync(store), readFileSync(file)];
  // No process may write more than so many blocks of 512 bytes into one file.
  const { problems } = JSON.parse(await runProcess(NO_ROOM, { url, file }, 'ulimit -f 200').line());
  expect(problems).toMatchObject([
    { code: 'CANNOT_WRITE', path: file },
    { code: 'CANNOT_WRITE', path: store },
  ]);
  expect([readdirSync(folder), readFileSync(store), readFileSync(file)]).toEqual(before);
  const within = join(file, 'backup.db');
  expect(await backupStore(url, { file: within, replace: false })).toMatchObject({
    error: { code: 'CANNOT_WRITE', path: within },
  });
});

const NO_ROOM = `import { backupStore, restoreStore } from '@baocao/db';
  const { url, file } = input;
  const made = await backupStore(url, { file, replace: true });
  const restored = await restoreStore(url, { file, replace: true, at: '2026' });
  console.log(JSON.stringify({ problems: [made.error, restored.error] }));`;

describe('a process that is killed', () => {
  test.each(['COPYING', 'CHECKING'])(
    'while %s leaves no backup, and the next clears up',
    async (stage) => {
      const { folder, url, file } = place();
      await closedStore(url, DEMO);
      const backups = () => readdirSync(folder).filter((name) => name.startsWith('backup'));
      await runProcess(KILLED_AT_BACKUP, { url, file, stage }).ended;
      expect(backups().join()).toMatch(/^backup\.db\.partial-\d+-[0-9a-f]+(?:,|$)/);
      expect(await backupStore(url, { file, replace: false })).toMatchObject({ ok: true });
      expect(backups()).toEqual(['backup.db']);
    },
  );

  test.each(['COPYING', 'CHECKING'])('while %s leaves the store as it was', async (stage) => {
    const { folder, store, url, file } = place();
    await closedStore(url, DEMO);
    await backupStore(url, { file, replace: false });
    const before = readFileSync(store);
    await runProcess(KILLED_AT_RESTORE, { url, file, stage }).ended;
    expect(readFileSync(store).equals(before)).toBe(true);
    expect(readdirSync(folder)).toHaveLength(3);
    expect(await restoreStore(url, { file, replace: true, at: AT })).toMatchObject({ ok: true });
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
    expect(existsSync(store)).toBe(true);
  });
});

const IDLE = `import { migrate, openDatabase } from '@baocao/db';
  const { value: database } = await openDatabase(input.url);
  await migrate(database);
  console.log('open');
  await nextLine();`;

const KILLED_AT_BACKUP = `import { backupStore } from '@baocao/db';
  await backupStore(input.url, { file: input.file, replace: false }, ({ stage }) => {
    if (stage === input.stage) process.kill(process.pid, 'SIGKILL');
  });`;

const KILLED_AT_RESTORE = `import { restoreStore } from '@baocao/db';
  await restoreStore(input.url, { file: input.file, replace: true, at: '2026' }, ({ stage }) => {
    if (stage === input.stage) process.kill(process.pid, 'SIGKILL');
  });`;

test('twenty backups under steady writing: each holds all that was acknowledged before it, and nothing by halves', {
  timeout: 120_000,
}, async () => {
  const { folder, url, file } = place();
  await closedStore(url, DEMO);
  const writer = runProcess(WRITER, { url, department: await departmentIn(DEMO) });
  const writes = countLines(writer);
  await writes.reached(1);
  const meanwhile: number[] = [];
  for (let round = 1; round <= 20; round++) {
    const before = writes.count();
    const made = await backupStore(url, { file, replace: true });
    expect(made).toMatchObject({ ok: true });
    meanwhile.push(writes.count() - before);
    const fresh = join(folder, `restored-${round}.db`);
    expect(await restoreStore(`sqlite:${fresh}`, { file, replace: false, at: AT })).toMatchObject({
      ok: true,
      value: { agencies: 1, issuedReports: 4 },
    });
    const restored = await opened(`sqlite:${fresh}`);
    const held = await writesIn(storeFor(restored, HOLDER));
    expect(held).toBeGreaterThanOrEqual(before);
    // Nobody kept the writer waiting until it gave up.
    await writes.reached(before + 1);
    await restored.close();
  }
  writer.child.kill('SIGKILL');
  await writer.ended;
  // Writes went through while copies were being made.
  expect(meanwhile.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0);
  const last = await openStore(url);
  expect(await writesIn(last)).toBeGreaterThanOrEqual(writes.count());
});

/** Counts what a process acknowledges, a line each. */
function countLines({ line }: StoreProcess) {
  let count = 0;
  let failure: unknown;
  const counting = async (): Promise<never> => {
    for (;;) {
      await line();
      count++;
    }
  };
  counting().catch((error: unknown) => {
    failure = error;
  });
  return {
    count: () => count,
    async reached(wanted: number): Promise<void> {
      while (count < wanted) {
        if (failure) throw failure;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}

/**
 * How many writes of the writer a store holds: each round one import, a report handed in and sent back. An import
 * changes three tables at once, which must agree.
 */
async function writesIn(store: Store): Promise<number> {
  const recorded = await loadDepartment(store, 'demo/sotnmt');
  if (!recorded) throw new Error('The agency is not there');
  const { agency, documents, records } = recorded.department;
  const imports = documents.filter(({ subject }) => subject === 'lần ghi').length;
  const draft = records.find(({ passages }) => passages.some((each) => each.marker === 'lần'));
  const told = draft?.passages.find(({ marker }) => marker === 'lần')?.narrative[0];
  expect([agency.seat, told]).toEqual([
    `lần ${imports}`,
    { type: 'text', text: `Lần thứ ${imports}.` },
  ]);
  const steps = await tablesOf(store)
    .selectFrom('report_state')
    .select('event')
    .where('agency', '=', 'demo/sotnmt')
    .where('period', '=', '2024-Q1')
    .where('event', 'in', ['SUBMIT', 'RETURN'])
    .execute();
  expect([2 * imports - 2, 2 * imports - 1, 2 * imports]).toContain(steps.length);
  return imports + steps.length;
}

/** Records more and more, and says so once each write is acknowledged. */
const WRITER = `import { holderOf, importDepartments, openDatabase, returnReport, storeFor, submitReport } from '@baocao/db';
  const { value: database } = await openDatabase(input.url);
  const { department } = input;
  const as = (role) => storeFor(database, holderOf({ name: 'người ghi', role }));
  const now = () => ({ at: new Date().toISOString() });
  const address = { agency: department.agency.key, period: '2024-Q1' };
  const acknowledged = (outcome) => {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    console.log('recorded');
  };
  const documents = [...department.documents];
  for (let time = 1; ; time++) {
    const key = 5000 + time + '/QĐ-UBND';
    const number = { family: 'typed', number: String(5000 + time), type: 'QĐ', issuer: 'UBND' };
    documents.push({ key, number, issuedOn: '2024-01-02', issuer: 'UBND', subject: 'lần ghi' });
    const told = [{ type: 'text', text: 'Lần thứ ' + time + '.' }];
    const [section] = department.records.at(-1).passages.map((each) => each.section);
    const records = department.records.map((record, place) =>
      place < department.records.length - 1
        ? record
        : { ...record, passages: [...record.passages, { section, marker: 'lần', narrative: told }] },
    );
    const agency = { ...department.agency, seat: 'lần ' + time };
    acknowledged(await importDepartments(as('ADMIN'), [{ ...department, agency, documents, records }], now()));
    acknowledged(await submitReport(as('ADMIN'), { ...address, ...now() }));
    acknowledged(await returnReport(as('APPROVER'), { ...address, ...now(), remarks: 'xem lại' }));
  }`;
