import type { Department } from '@baocao/core/report';
import { findReport, importDepartments, verifyAgencyChain } from '@baocao/db';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../packages/db/src/access/store.ts';
import { as, withoutGuards } from '../../packages/db/src/store.test-data.ts';
import { DEMO, departmentIn } from '../recorded-store.ts';
import { ADMIN, AGENCY, DRAFT, frozen, Q3, storeOf } from './issuing.ts';

describe('what is frozen', () => {
  test('stays, byte for byte, when agency, template, tasks and indicators are recorded anew', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const before = await frozen(store);
    const report = await findReport(store, Q3);
    const renewed: Department = {
      ...whole,
      agency: { ...whole.agency, name: 'Sở Nông nghiệp và Môi trường' },
      template: { ...whole.template, subject: 'Tên khác {period}', lead: 'Lời dẫn khác:' },
      taskLists: whole.taskLists.map((list) => ({
        ...list,
        tasks: list.tasks.map((task) => ({
          ...task,
          title: [{ type: 'text', text: 'Nhiệm vụ gọi tên khác' }],
          indicators: task.indicators.map((indicator) => ({
            ...indicator,
            name: 'Chỉ tiêu định nghĩa lại',
            targets: [],
          })),
        })),
      })),
    };
    expect(await importDepartments(as(ADMIN, store), [renewed], ADMIN)).toMatchObject({ ok: true });
    expect(await frozen(store)).toEqual(before);
    expect(await findReport(store, Q3)).toEqual(report);
    expect(await verifyAgencyChain(store, AGENCY)).toMatchObject({ ok: true });
    const draft = await findReport(store, DRAFT);
    expect(draft.ok && draft.value.header.issuer).toBe('Sở Nông nghiệp và Môi trường');
  });

  test('cannot be changed or taken away by a statement', async () => {
    const { store } = await storeOf(await departmentIn(DEMO));
    for (const table of ['issued_report', 'report_state']) {
      for (const change of [
        sql`update ${sql.table(table)} set edition = 9`,
        sql`delete from ${sql.table(table)}`,
      ]) {
        await expect(change.execute(tablesOf(store))).rejects.toThrow('rows are only added');
      }
    }
  });
});

describe('a chain that was tampered with names its first break', () => {
  test.each([
    [
      'bytes',
      `update issued_report set bytes = replace(bytes, 'Sở', 'Cục') where sequence in (2, 3)`,
      2,
      'DIGEST_DIFFERS',
    ],
    [
      'one digit',
      `update issued_report set bytes = replace(bytes, '"251"', '"252"') where sequence >= 3`,
      3,
      'DIGEST_DIFFERS',
    ],
    [
      'digest',
      `update issued_report set digest = 'sha256:0' where sequence = 3`,
      3,
      'DIGEST_DIFFERS',
    ],
    [
      'number',
      `update issued_report set number = '99/BC-STNMT' where sequence = 2`,
      2,
      'COLUMN_DIFFERS',
    ],
    [
      'day',
      `update issued_report set issued_on = '2023-01-01' where sequence = 4`,
      4,
      'COLUMN_DIFFERS',
    ],
    ['link', `update issued_report set previous = null where sequence = 3`, 3, 'NOT_LINKED'],
    ['middle taken out', `delete from issued_report where sequence = 2`, 3, 'OUT_OF_SEQUENCE'],
  ])('%s', async (_, statement, sequence, code) => {
    const { store } = await storeOf(await departmentIn(DEMO));
    await withoutGuards(store);
    await sql.raw(statement).execute(tablesOf(store));
    expect(await verifyAgencyChain(store, AGENCY)).toMatchObject({
      ok: false,
      error: { code, sequence },
    });
  });

  test.each([
    ['end cut off', 'delete from issued_report where sequence = 4'],
    ['state spoilt', `update report_state set state = 'x' where period = '2023-Q4'`],
    ['state taken away', `delete from report_state where period = '2023-Q4'`],
    [
      'state of another digest',
      `update report_state set state = replace(state, 'sha256:', 'sha256:0') where period = '2023-Q4'`,
    ],
  ])('%s', async (_, statement) => {
    const { store } = await storeOf(await departmentIn(DEMO));
    await withoutGuards(store);
    await sql.raw(statement).execute(tablesOf(store));
    expect(await verifyAgencyChain(store, AGENCY)).toEqual({
      ok: false,
      error: { code: 'STATE_DIFFERS', period: '2023-Q4', edition: 1, number: '214/BC-STNMT' },
    });
  });
});
