/**
 * The tables. Every key begins with the agency, so that an agency's rows lie together.
 *
 * What is recorded as one is kept as one, whole, in `body`: a task list, a period's record. What people ask
 * for across periods stands beside it in rows of its own, written with it and read for nothing else.
 */
export interface Schema {
  agency: AgencyTable;
  document: DocumentTable;
  task_list: TaskListTable;
  period_record: PeriodRecordTable;
  observation: ObservationTable;
  result: ResultTable;
  citation: CitationTable;
  report_state: ReportStateTable;
  issued_report: IssuedReportTable;
  kept_report: KeptReportTable;
  change: ChangeTable;
  access_key: AccessKeyTable;
}

/** JSON as text; written and read through `json.ts` alone. */
export type JsonText = string;

export interface AgencyTable {
  /** Its key, `binh-thuan/skhcn`. */
  readonly agency: string;
  readonly province: string;
  readonly name: string;
  readonly code: string;
  readonly superior: string;
  readonly seat: string;
  readonly units: JsonText;
  readonly signers: JsonText;
  readonly addressees: JsonText;
  readonly recipients: JsonText;
  readonly windows: JsonText;
  readonly due_days: JsonText;
  readonly template: JsonText;
  /** Grows whenever the agency or its documents are recorded anew. */
  readonly revision: number;
}

export interface DocumentTable {
  readonly agency: string;
  readonly key: string;
  readonly number: string;
  /** The same for every agency that cites the same document. */
  readonly identity: string;
  readonly issued_on: string;
  readonly issuer: string;
  readonly subject: string | null;
  /** Number, issuer and subject as they are searched; see `search/`. */
  readonly lowered: string;
  readonly folded: string;
}

interface TaskListTable {
  readonly agency: string;
  readonly year: number;
  readonly approved_by: string;
  readonly body: JsonText;
  readonly revision: number;
}

interface PeriodRecordTable {
  readonly agency: string;
  /** `2023-Q1`. */
  readonly period: string;
  readonly year: number;
  /** Place of the period in time, the same for every agency. */
  readonly sequence: number;
  /** Number of the paper that it was issued as, `258/BC-SKHCN`; `null` for a draft, and while a correction is one. */
  readonly number: string | null;
  readonly body: JsonText;
  readonly revision: number;
}

export interface ObservationTable {
  readonly agency: string;
  /** The period in whose record it stands. */
  readonly stated_in: string;
  /** The period that it is an observation of: an earlier one where it is stated anew. */
  readonly period: string;
  readonly indicator: string;
  readonly position: number;
  readonly state: string;
  readonly as_of: string | null;
  /** The amount, or a ratio's numerator; exact decimals are text. */
  readonly value: string | null;
  readonly unit: string | null;
  readonly denominator: string | null;
  readonly denominator_unit: string | null;
  readonly claimed_percent: string | null;
}

interface ResultTable {
  readonly agency: string;
  readonly period: string;
  readonly task: string;
  /** Place among the task's results of the period, from 1. */
  readonly ordinal: number;
  readonly theme: string | null;
  readonly text: string;
  /** The text as it is searched, with its accents and without; see `search/`. */
  readonly lowered: string;
  readonly folded: string;
}

/** One occurrence of a document in a task list (`period` null) or in a period's record. */
interface CitationTable {
  readonly agency: string;
  readonly document: string;
  readonly year: number;
  readonly period: string | null;
  readonly position: number;
  readonly place: string;
  readonly task: string | null;
  /** As cited. */
  readonly text: string;
}

/** One step of a report: the state that it then came to. Rows are only added. */
export interface ReportStateTable {
  readonly agency: string;
  readonly period: string;
  /** 1 for a period's first report, one more for each that corrects it. */
  readonly edition: number;
  /** From 1; the last one is where the report stands. */
  readonly step: number;
  /** `null` where a correction was begun. */
  readonly event: string | null;
  readonly status: string;
  readonly state: JsonText;
  readonly actor: string;
  readonly role: string;
  /** An instant, in UTC: `2023-03-09T07:30:00.000Z`. */
  readonly at: string;
}

/** What was issued, byte for byte, in the order of the agency's chain. Rows are only added. */
export interface IssuedReportTable {
  readonly agency: string;
  /** Place in the agency's chain, from 1. */
  readonly sequence: number;
  readonly period: string;
  readonly edition: number;
  readonly number: string;
  /** The number within its series, which no other of the agency's papers bears: `45/BC-STNMT 2023`. */
  readonly series: string;
  readonly issued_on: string;
  /** Year and place in time of its period. */
  readonly year: number;
  readonly period_sequence: number;
  /** The frozen report as core writes it. */
  readonly bytes: string;
  readonly digest: string;
  readonly previous: string | null;
}

/**
 * The report of a period as whoever may see it is answered: as issued last, or else the draft. Made of what the other
 * tables say, by whatever command changes that, in its transaction; so one read answers for a report.
 */
export interface KeptReportTable {
  readonly agency: string;
  readonly period: string;
  /** 1 for what has been issued, 0 for a draft. */
  readonly issued: number;
  /** Which `ASSEMBLY` made it. */
  readonly assembly: number;
  /** Of the whole as JSON: the same digest, the same report. */
  readonly digest: string;
  /** The report but its two lists, with the status that it has come to. */
  readonly head: JsonText;
  /** JSON packed by `packed-text.ts`, as `indicators` is. */
  readonly sections: Uint8Array;
  readonly indicators: Uint8Array;
}

/** Every write to an agency's records, in the order of its log. Rows are only added. */
export interface ChangeTable {
  readonly agency: string;
  /** Place in the agency's log, from 1. */
  readonly sequence: number;
  /** An instant, in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly operation: string;
  readonly key: string | null;
  /** All of it, as it is digested. */
  readonly content: JsonText;
  readonly digest: string;
  readonly previous: string | null;
}

/** What a program is known by. Rows are added and revoked, never taken away. */
export interface AccessKeyTable {
  readonly agency: string;
  /** The first letters of the digest, by which people call the key. */
  readonly id: string;
  /** Of the secret, which is kept nowhere: `sha256:…`. */
  readonly secret_digest: string;
  readonly holder: string;
  readonly role: string;
  /** `AGENCY`, or `PROVINCE` for an auditor of all of its agencies. */
  readonly reads: string;
  /** Instants, in UTC. */
  readonly created_at: string;
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
}
