import type { Report, TaskStanding } from '../report/index.ts';
import type { FactChange, PartChangeKind, ReportFact, TaskFact } from './report-comparison.ts';

type Facts<Fact extends string> = Readonly<Record<Fact, string | null | undefined>>;

/** What a report says of itself around its body, fact by fact in a fixed order. */
export function compareReportFacts(
  before: Report,
  after: Report,
): readonly FactChange<ReportFact>[] {
  return compareFacts(factsOfReport(before), factsOfReport(after));
}

/** How a task stands; all added or removed with the task. */
export function compareTaskFacts(
  before: TaskStanding | null,
  after: TaskStanding | null,
): readonly FactChange<TaskFact>[] {
  return compareFacts(factsOfTask(before), factsOfTask(after));
}

function factsOfReport(report: Report): Facts<ReportFact> {
  const { header, window, dueOn, amends, signature } = report;
  return {
    AGENCY: report.agency.name,
    PERIOD: report.period,
    STATUS: report.status,
    NUMBER: report.number,
    NUMBER_AS_WRITTEN: report.numberAsWritten,
    ISSUED_ON: report.issuedOn,
    AMENDS: amends && `${amends.kind} ${amends.number}`,
    GATHERED_FROM: listed(report.gatheredFrom),
    WINDOW: window && `${window.from}/${window.to}`,
    DUE_ON: dueOn?.day ?? dueOn?.nominal,
    SUPERIOR: header.superior,
    ISSUER: header.issuer,
    PLACE: header.place,
    KIND: header.kind,
    SYMBOL: header.symbol,
    SUBJECT: header.subject,
    ADDRESSEES: listed(header.addressees),
    LEAD: report.lead,
    RECIPIENTS: listed(report.recipients),
    SIGNING_AUTHORITY: signature?.authority,
    SIGNER_POST: signature?.post,
    SIGNER_NAME: signature?.name,
  };
}

function factsOfTask(standing: TaskStanding | null): Facts<TaskFact> {
  return {
    PROGRESS: standing?.progress,
    TIMELINESS: standing?.timeliness,
    COMPLETED_ON: standing?.completedOn,
    DEADLINE: standing?.deadline?.text,
    LEAD_UNIT: standing?.lead,
    COORDINATING_UNITS: listed(standing?.coordinating ?? []),
    HANDED_TO: standing?.handedTo,
  };
}

function compareFacts<Fact extends string>(
  before: Facts<Fact>,
  after: Facts<Fact>,
): readonly FactChange<Fact>[] {
  return (Object.keys(after) as Fact[]).map((fact) => {
    const [was, is] = [before[fact] || null, after[fact] || null];
    return { fact, change: changeOf(was, is), before: was, after: is };
  });
}

function changeOf(before: string | null, after: string | null): PartChangeKind {
  if (before === after) return 'UNCHANGED';
  if (before === null) return 'ADDED';
  return after === null ? 'REMOVED' : 'CHANGED';
}

function listed(texts: readonly string[]): string {
  return texts.join('; ');
}
