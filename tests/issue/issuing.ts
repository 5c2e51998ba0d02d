import { isoDate } from '@baocao/core';
import type { DocumentNumber } from '@baocao/core/document';
import { formatPeriod } from '@baocao/core/period';
import type { Department, PeriodRecord } from '@baocao/core/report';
import { type Act, approveReport, importDepartments, type Store, submitReport } from '@baocao/db';
import { tablesOf } from '../../packages/db/src/access/store.ts';
import { as, migratedStore, newStoreUrl } from '../../packages/db/src/store.test-data.ts';

export const AT = '2024-04-01T01:00:00.000Z';
export const ADMIN: Act = { actor: { name: 'quản trị', role: 'ADMIN' }, at: AT };
export const OFFICER: Act = { actor: { name: 'chuyên viên', role: 'OFFICER' }, at: AT };
export const APPROVER: Act = { actor: { name: 'giám đốc', role: 'APPROVER' }, at: AT };
export const AUDITOR: Act = { actor: { name: 'kiểm tra', role: 'AUDITOR' }, at: AT };

export const AGENCY = 'demo/sotnmt';
/** Issued in the demo's folder, and its draft. */
export const Q3 = { agency: AGENCY, period: '2023-Q3' };
export const DRAFT = { agency: AGENCY, period: '2024-Q1' };
export const ORDER = { number: number('31'), issuedOn: isoDate(2024, 3, 18), signer: 'giam-doc' };

export function number(running: string): DocumentNumber {
  return { family: 'typed', number: running, type: 'BC', issuer: 'STNMT' };
}

/** A store that holds these departments. */
export async function storeOf(
  ...departments: readonly Department[]
): Promise<{ readonly url: string; readonly store: Store }> {
  const url = await newStoreUrl();
  const store = await migratedStore(url);
  const imported = await importDepartments(as(ADMIN, store), departments, ADMIN);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return { url, store };
}

/** The department with one period's record changed. */
export function withRecord(
  whole: Department,
  label: string,
  change: (record: PeriodRecord) => PeriodRecord,
): Department {
  const records = whole.records.map((record) =>
    formatPeriod(record.period) === label ? change(record) : record,
  );
  return { ...whole, records };
}

export function reworded(record: PeriodRecord, words = 'Đã sửa lại câu này.'): PeriodRecord {
  const [first, ...others] = record.results;
  if (!first) throw new Error('There is no result to reword');
  return {
    ...record,
    results: [{ ...first, narrative: [{ type: 'text', text: words }] }, ...others],
  };
}

/** The third quarter as `amends: 152/BC-STNMT` would have it, under a number of its own. */
export function corrected(
  whole: Department,
  issue: PeriodRecord['issue'] = correction('153'),
): Department {
  return withRecord(whole, '2023-Q3', (record) => ({
    ...reworded(record),
    issue,
    amends: { kind: 'AMENDS', number: number('152') },
  }));
}

export function correction(running: string): PeriodRecord['issue'] {
  return {
    number: number(running),
    numberAsWritten: `${running}/BC-STNMT`,
    issuedOn: isoDate(2023, 9, 29),
    signer: 'giam-doc',
  };
}

/** A number with the drafting part behind the agency's code. */
export const ISSUED_BY_OFFICE = {
  number: { family: 'typed', number: '98', type: 'BC', issuer: 'STNMT-VP' },
  numberAsWritten: '98/BC-STNMT-VP',
  issuedOn: isoDate(2024, 3, 18),
  signer: 'giam-doc',
} as const;

export async function approve(store: Store, address: { agency: string; period: string }) {
  const submitted = await submitReport(as(OFFICER, store), { ...address, at: AT });
  const approved = await approveReport(as(APPROVER, store), { ...address, at: AT });
  if (!submitted.ok || !approved.ok) throw new Error(JSON.stringify([submitted, approved]));
}

export async function frozen(store: Store) {
  return tablesOf(store)
    .selectFrom('issued_report')
    .selectAll()
    .orderBy('agency')
    .orderBy('sequence')
    .execute();
}
