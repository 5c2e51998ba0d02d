import type { IsoDate } from '@baocao/core';
import { formatPeriod, type Period } from '@baocao/core/period';
import type { ReportStatus } from '@baocao/core/report';
import { readAcross, type Store } from '../access/store.ts';
import { inProvince } from '../agency/in-province.ts';

/** How far an agency has come with a period's report, as far as whoever asks sees it. */
export interface AgencyReporting {
  readonly agency: string;
  readonly period: string;
  /** `null` where nothing is recorded, or nothing of it is to be seen. */
  readonly status: ReportStatus | null;
  /** Of the report that was issued last; `null` until one is. */
  readonly number: string | null;
  readonly issuedOn: IsoDate | null;
}

/** Every agency of a province, by key, and where its report of a period stands: in four statements. */
export async function reportingIn(
  store: Store,
  { province, period }: { readonly province: string; readonly period: Period },
): Promise<readonly AgencyReporting[]> {
  const label = formatPeriod(period);
  return readAcross(store, async (shared) => {
    const agencies = await shared
      .select('agency')
      .select('agency.agency')
      .where(inProvince('agency.agency', province))
      .orderBy('agency.agency')
      .execute();
    const keys = agencies.map(({ agency }) => agency);
    if (keys.length === 0) return [];
    const recorded = await shared
      .select('period_record')
      .select('period_record.agency')
      .where('period_record.agency', 'in', keys)
      .where('period_record.period', '=', label)
      .execute();
    const issued = await shared
      .select('issued_report')
      .select(['issued_report.agency', 'issued_report.edition'])
      .select(['issued_report.number', 'issued_report.issued_on'])
      .where('issued_report.agency', 'in', keys)
      .where('issued_report.period', '=', label)
      .orderBy('issued_report.edition')
      .execute();
    const steps = await shared
      .select('report_state')
      .select(['report_state.agency', 'report_state.edition', 'report_state.status'])
      .where('report_state.agency', 'in', keys)
      .where('report_state.period', '=', label)
      .orderBy('report_state.step')
      .execute();
    const recordedAgencies = new Set(recorded.map(({ agency }) => agency));
    const lastIssued = new Map(issued.map((row) => [row.agency, row]));
    const statuses = new Map(steps.map((row) => [`${row.agency} ${row.edition}`, row.status]));
    return keys.map((agency) => {
      const paper = lastIssued.get(agency);
      const status = statuses.get(`${agency} ${paper?.edition ?? 1}`) as ReportStatus | undefined;
      const isThere = paper !== undefined || recordedAgencies.has(agency);
      return {
        agency,
        period: label,
        status: isThere ? (status ?? (paper ? 'ISSUED' : 'DRAFT')) : null,
        number: paper?.number ?? null,
        issuedOn: (paper?.issued_on ?? null) as IsoDate | null,
      };
    });
  });
}
