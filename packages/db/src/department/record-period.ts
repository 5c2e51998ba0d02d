import { err, ok, type Result } from '@baocao/core';
import { formatPeriod, isSamePeriod, type Period } from '@baocao/core/period';
import type { Department } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import { type Store, writeAgencies } from '../access/store.ts';
import { type Conflict, type Order, runCommand } from '../command/command.ts';
import { editionsOf, latestEdition } from '../issue/edition-rows.ts';
import { reportOfEdition } from '../report/find-report.ts';
import type { Proposal } from './comparison.ts';
import { importDepartment } from './import-department.ts';
import type { ImportRefusal } from './import-refusal.ts';

/** What is to be recorded of one period, and upon what. */
export interface RecordOrder extends Order {
  /** Holds the period's record, and the documents that it cites. */
  readonly department: Department;
  readonly period: Period;
  /** As it was asked for, so that the same under its key is known again. */
  readonly asked: string;
  /** `basis` of what `department` was read from: the place of the last change in the agency's log. */
  readonly basis: number;
  /** The revision of the period's report as whoever asks has seen it; any where it is left out. */
  readonly expectedRevision?: number | null;
}

/** Records one period of an agency in place of what is recorded for it, and nothing else. */
export async function recordPeriod(
  store: Store,
  { department, period, asked, basis, expectedRevision = null, ...order }: RecordOrder,
): Promise<Result<Proposal, readonly ImportRefusal[]>> {
  const { key } = department.agency;
  const records = department.records.filter((record) => isSamePeriod(record.period, period));
  const incoming = { ...department, taskLists: [], records };
  return writeAgencies<Proposal, readonly ImportRefusal[]>(store, [key], async (shared) => {
    const rows = shared.of(key);
    const told = { period: formatPeriod(period), asked, expectedRevision };
    const done = await runCommand<Proposal, readonly ImportRefusal[]>(
      rows,
      { operation: 'RECORD', order, asked: told },
      async (act) => {
        const seen = await sinceSeen(rows, period, expectedRevision);
        if (seen) return err([seen]);
        return importDepartment(rows, { department: incoming, expected: { [key]: basis }, act });
      },
    );
    return done.ok ? ok(done.value) : err([done.error].flat());
  });
}

/** That the report is another than the one that was seen; nothing where it is not, or is not one's own to see. */
async function sinceSeen(
  rows: AgencyRows,
  period: Period,
  expected: number | null,
): Promise<Conflict | null> {
  if (expected === null || rows.sight !== 'ALL') return null;
  const { agency } = rows;
  const label = formatPeriod(period);
  const edition = latestEdition(await editionsOf(rows, [label]), { agency, period: label });
  const current = (await reportOfEdition(rows, edition))?.revision ?? 0;
  return current === expected ? null : { code: 'CONFLICT', agency, expected, current };
}
