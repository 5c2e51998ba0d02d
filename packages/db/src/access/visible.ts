import { isIssued, REPORT_STATUSES } from '@baocao/core/report';
import { type RawBuilder, sql } from 'kysely';
import { inProvince } from '../agency/in-province.ts';
import type { Acting } from '../engine/act-for.ts';
import type { Schema } from '../schema.ts';
import { auditedProvince, EVERY_AGENCY, type Principal } from './principal.ts';

const ISSUED_STATUSES = REPORT_STATUSES.filter((status) => isIssued({ status }));

/** Tables whose rows belong to an agency: all of them. */
export type OwnedTable = keyof Schema;

/** The rows of a table that whoever acts sees, whichever agency's they are. */
export function visibleTo(acting: Acting, table: OwnedTable): RawBuilder<boolean> {
  const { principal, reading, bearing = null } = acting;
  if (principal.agency === EVERY_AGENCY) return sql<boolean>`1 = 1`;
  const own = allOf(principal, `${table}.agency`);
  const issued = reading === 'PUBLIC' ? ofIssued(table) : sql<boolean>`1 = 0`;
  const shown =
    table === 'access_key' && bearing !== null
      ? sql<boolean>`access_key.secret_digest = ${bearing}`
      : issued;
  return own ? sql<boolean>`(${own} or ${shown})` : shown;
}

/** Whether a row is of an agency that a principal sees all of; `null` where there is no such agency. */
export function allOf(principal: Principal, key: string): RawBuilder<boolean> | null {
  const province = auditedProvince(principal);
  if (province !== null) return inProvince(key, province);
  return principal.agency === null ? null : sql<boolean>`${sql.ref(key)} = ${principal.agency}`;
}

/**
 * The rows of a table that anybody may see: what was issued, and what a list that was approved and the
 * documents of the state say anyway. A record bears a number just as long as it is what was issued.
 */
function ofIssued(table: OwnedTable): RawBuilder<boolean> {
  switch (table) {
    case 'agency':
    case 'document':
    case 'task_list':
    case 'issued_report':
      return sql<boolean>`1 = 1`;
    case 'period_record':
      return sql<boolean>`${sql.ref('period_record.number')} is not null`;
    case 'kept_report':
      return sql<boolean>`${sql.ref('kept_report.issued')} = 1`;
    case 'report_state':
      return sql<boolean>`${sql.ref('report_state.status')} in (${sql.join(ISSUED_STATUSES)})`;
    case 'access_key':
    case 'change':
      return sql<boolean>`1 = 0`;
    case 'citation':
      return sql<boolean>`(${sql.ref('citation.period')} is null or ${inIssuedRecord(table, 'period')})`;
    case 'observation':
      return inIssuedRecord(table, 'stated_in');
    case 'result':
      return inIssuedRecord(table, 'period');
  }
}

/**
 * Asked of the one record that a row stands for. As an `exists` within an `or`, PostgreSQL would answer it by
 * reading the records of the whole country first.
 */
function inIssuedRecord(table: OwnedTable, period: string): RawBuilder<boolean> {
  return sql<boolean>`(select issued_record.number from period_record as issued_record
    where issued_record.agency = ${sql.ref(`${table}.agency`)}
      and issued_record.period = ${sql.ref(`${table}.${period}`)}) is not null`;
}
