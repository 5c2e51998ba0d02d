import { isoDate } from '@baocao/core';
import type { Department } from '@baocao/core/report';
import {
  amendReport,
  approveReport,
  findReport,
  importDepartments,
  issueReport,
  reportHistory,
  returnReport,
  reviseReport,
  submitReport,
  verifyAgencyChain,
} from '@baocao/db';
import { describe, expect, test } from 'vitest';
import { as, contentOf } from '../../packages/db/src/store.test-data.ts';
import { DEMO, departmentIn } from '../recorded-store.ts';
import {
  ADMIN,
  AGENCY,
  APPROVER,
  AT,
  AUDITOR,
  approve,
  DRAFT,
  number,
  OFFICER,
  ORDER,
  reworded,
  storeOf,
  withRecord,
} from './issuing.ts';

describe('from draft to issue', () => {
  test('submitted, returned, revised, approved and issued, each step is kept', async () => {
    const { store } = await storeOf(await departmentIn(DEMO));
    await submitReport(as(OFFICER, store), { ...DRAFT, at: AT });
    expect(
      await returnReport(as(APPROVER, store), { ...DRAFT, at: AT, remarks: ' ' }),
    ).toMatchObject({
      error: { code: 'REMARKS_NEEDED' },
    });
    await returnReport(as(APPROVER, store), { ...DRAFT, at: AT, remarks: 'Thiếu số liệu quý I' });
    expect(await findReport(store, DRAFT)).toMatchObject({ value: { status: 'RETURNED' } });
    await reviseReport(as(OFFICER, store), { ...DRAFT, at: AT });
    await approve(store, DRAFT);
    const issued = await issueReport(as(APPROVER, store), { ...DRAFT, ...ORDER, at: AT });
    expect(issued).toMatchObject({
      ok: true,
      value: { status: 'ISSUED', number: '31/BC-STNMT', issuedOn: '2024-03-18', edition: 1 },
    });
    expect(await findReport(store, DRAFT)).toEqual(issued);
    const [history] = await reportHistory(store, DRAFT);
    expect(history?.steps.map(({ event, actor, at }) => [event, actor.role, at])).toEqual([
      ['SUBMIT', 'OFFICER', AT],
      ['RETURN', 'APPROVER', AT],
      ['REVISE', 'OFFICER', AT],
      ['SUBMIT', 'OFFICER', AT],
      ['APPROVE', 'APPROVER', AT],
      ['ISSUE', 'APPROVER', AT],
    ]);
    expect(history?.steps[1]?.state).toMatchObject({ remarks: 'Thiếu số liệu quý I' });
    expect(await verifyAgencyChain(store, AGENCY)).toEqual({ ok: true, value: { entries: 5 } });
    expect(
      await importDepartments(as(ADMIN, store), [await departmentIn(DEMO)], ADMIN),
    ).toMatchObject({
      error: [{ code: 'UNISSUES', period: '2024-Q1', number: '31/BC-STNMT' }],
    });
  });

  test('what is not there, whose turn it is not, who may not: refused, and nothing is left', async () => {
    const { store } = await storeOf(await departmentIn(DEMO));
    const before = await contentOf(store);
    const nobody = { agency: 'demo/nobody', period: '2024-Q1' };
    expect(await submitReport(as(OFFICER, store), { ...nobody, at: AT })).toEqual({
      ok: false,
      error: { code: 'NOTHING_RECORDED', ...nobody },
    });
    expect(await approveReport(as(APPROVER, store), { ...DRAFT, at: AT })).toMatchObject({
      error: { code: 'NOT_ALLOWED_FROM', status: 'DRAFT' },
    });
    expect(await submitReport(as(AUDITOR, store), { ...DRAFT, at: AT })).toMatchObject({
      error: { code: 'NOT_PERMITTED', role: 'AUDITOR' },
    });
    expect(await issueReport(as(APPROVER, store), { ...DRAFT, ...ORDER, at: AT })).toMatchObject({
      error: { code: 'NOT_ALLOWED_FROM', status: 'DRAFT' },
    });
    expect(
      await amendReport(as(OFFICER, store), { ...DRAFT, at: AT, kind: 'AMENDS' }),
    ).toMatchObject({
      error: { code: 'NOT_ALLOWED_FROM', status: 'DRAFT' },
    });
    expect(await contentOf(store)).toBe(before);
  });

  test('obstacles are told all at once, and nothing is left', async () => {
    const { store } = await storeOf(await departmentIn(DEMO));
    await approve(store, DRAFT);
    const before = await contentOf(store);
    const refused = await issueReport(as(APPROVER, store), {
      ...DRAFT,
      at: AT,
      number: number('214'),
      issuedOn: isoDate(2023, 12, 29),
      signer: 'nobody',
    });
    expect(!refused.ok && refused.error).toMatchObject({
      code: 'OBSTACLES',
      obstacles: expect.arrayContaining([
        expect.objectContaining({ code: 'NUMBER_TAKEN', period: '2023-Q4' }),
        expect.objectContaining({ code: 'UNKNOWN_SIGNER' }),
        expect.objectContaining({ code: 'DAY_BEFORE_DATA' }),
      ]),
    });
    expect(await contentOf(store)).toBe(before);
  });

  test('what was handed in is a draft again once anything of it is recorded anew, and not before', async () => {
    const whole = await departmentIn(DEMO);
    const { store } = await storeOf(whole);
    const status = async () => {
      const report = await findReport(store, DRAFT);
      return report.ok && report.value.status;
    };
    await approve(store, DRAFT);
    await importDepartments(as(OFFICER, store), [whole], OFFICER);
    expect(await status()).toBe('APPROVED');
    const onlyDocument = { ...whole.documents[0], key: 'khac' } as Department['documents'][number];
    await importDepartments(
      store,
      [{ ...whole, documents: [...whole.documents, onlyDocument] }],
      OFFICER,
    );
    expect(await status()).toBe('APPROVED');

    await importDepartments(as(OFFICER, store), [withRecord(whole, '2024-Q1', reworded)], OFFICER);
    expect(await status()).toBe('DRAFT');
    await approve(store, DRAFT);
    const template = { ...whole.template, lead: 'Lời dẫn khác:' };
    await importDepartments(
      store,
      [{ ...withRecord(whole, '2024-Q1', reworded), template }],
      OFFICER,
    );
    expect(await status()).toBe('DRAFT');
  });
});
