import type { IsoDate } from '@baocao/core';
import {
  type DocumentNumber,
  formatDocumentNumber,
  parseDocumentNumber,
} from '@baocao/core/document';
import { formatPeriod, type Period, parsePeriod, periodSequence } from '@baocao/core/period';
import type { Amendment, Issue, PeriodRecord } from '@baocao/core/report';
import type { Insertable, Selectable } from 'kysely';
import { toJson } from '../json.ts';
import type { PeriodRecordTable } from '../schema.ts';

export function periodRecordColumns(
  record: PeriodRecord,
): Omit<Insertable<PeriodRecordTable>, 'revision'> {
  const { agency, period, issue, amends, bases, waivers } = record;
  return {
    agency,
    period: formatPeriod(period),
    year: period.year,
    sequence: periodSequence(period),
    number: issue && formatDocumentNumber(issue.number),
    number_as_written: issue?.numberAsWritten ?? null,
    issued_on: issue?.issuedOn ?? null,
    signer: issue?.signer ?? null,
    amends_kind: amends?.kind ?? null,
    amends_number: amends && formatDocumentNumber(amends.number),
    bases: toJson(bases),
    waivers: toJson(waivers),
  };
}

export function issueOf(row: Selectable<PeriodRecordTable>): Issue | null {
  const { number, number_as_written, issued_on, signer } = row;
  if (number === null || number_as_written === null || issued_on === null || signer === null) {
    return null;
  }
  return {
    number: documentNumberOf(number),
    numberAsWritten: number_as_written,
    issuedOn: issued_on as IsoDate,
    signer,
  };
}

export function amendmentOf(row: Selectable<PeriodRecordTable>): Amendment | null {
  const { amends_kind, amends_number } = row;
  if (amends_kind === null || amends_number === null) return null;
  return { kind: amends_kind as Amendment['kind'], number: documentNumberOf(amends_number) };
}

export function periodOf(label: string): Period {
  const period = parsePeriod(label);
  if (!period.ok) throw new Error(`The store holds no period in ${label}`);
  return period.value;
}

export function documentNumberOf(text: string): DocumentNumber {
  const parsed = parseDocumentNumber(text);
  if (!parsed.ok) throw new Error(`The store holds no document number in ${text}`);
  return parsed.value;
}
