import { join } from 'node:path';
import { backupStore, loadDepartment, restoreStore, type Store, storeFor } from '@baocao/db';
import { expect, test } from 'vitest';
import { tablesOf } from '../packages/db/src/access/store.ts';
import { HOLDER, opened, openStore } from '../packages/db/src/store.test-data.ts';
import { AT, closedStore, place } from './closed-store.ts';
import { DEMO, departmentIn } from './recorded-store.ts';
import { runProcess, type StoreProcess } from './store-process.ts';

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
