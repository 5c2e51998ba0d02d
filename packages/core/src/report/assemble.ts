import { formatSigningAuthority } from '../agency/index.ts';
import { DOCUMENT_TYPES, documentKind, formatDocumentNumber } from '../document/index.ts';
import { formatShortDate } from '../iso-date.ts';
import { type Narrative, narrativeText } from '../narrative/index.ts';
import { nodeId } from '../node-id.ts';
import {
  formatPeriod,
  isSamePeriod,
  type Period,
  precedingPeriods,
  quartersOf,
} from '../period/index.ts';
import { assembleIndicators } from './assemble-indicators.ts';
import { createTaskStandings } from './assemble-standing.ts';
import { assembleTasks } from './assemble-tasks.ts';
import { dueOnOf } from './due-on.ts';
import { createMeasurements, type Measurements } from './measurements.ts';
import { createProseAssembler, type ProseAssembler } from './prose.ts';
import type { Department, PeriodRecord } from './record.ts';
import type { FollowedPlan, Report, ReportHeader, Section, Signature } from './report.ts';
import { type ReportSource, windowIn } from './source.ts';
import { fillTemplateText, type SectionTemplate } from './template.ts';

/**
 * The report of a period: total and deterministic. Every task in force stands in it, with its
 * results or marked as without; a period for which nothing is recorded gives a draft.
 *
 * A period longer than a quarter gathers its quarters' results, in order, and its own. Footnotes
 * are numbered anew in the order in which they are called.
 */
export function assembleReport(source: ReportSource): Report {
  const { department, period } = source;
  const { agency, template } = department;
  const own = department.records.find((record) => isSamePeriod(record.period, period));
  const within = recordsWithin(department.records, period);
  const measurements = createMeasurements(department);
  const window = windowIn(source, period);
  const prose = createProseAssembler({ ...source, measurements });
  const bases = own && own.bases.length > 0 ? own.bases : [basisOf(source)];
  const legalBases = bases.map((basis) => prose.read(basis, own));
  const sections = template.sections.map((section, index) =>
    assembleSection(section, index, { source, own, within, prose }),
  );
  return {
    id: nodeId('Report', agency.key, formatPeriod(period)),
    agency: { id: nodeId('Agency', agency.key), key: agency.key, name: agency.name },
    period: formatPeriod(period),
    status: own?.issue ? 'ISSUED' : 'DRAFT',
    edition: source.edition ?? 1,
    digest: null,
    amends: own?.amends
      ? { kind: own.amends.kind, number: formatDocumentNumber(own.amends.number) }
      : null,
    revision: source.revision,
    gatheredFrom:
      period.kind === 'quarter'
        ? []
        : within.filter((record) => record !== own).map((record) => formatPeriod(record.period)),
    number: own?.issue ? formatDocumentNumber(own.issue.number) : null,
    numberAsWritten: own?.issue?.numberAsWritten ?? null,
    issuedOn: own?.issue?.issuedOn ?? null,
    window: window ? { ...window, source: { text: window.source.text } } : null,
    dueOn: dueOnOf({ agency, parameters: source.parameters, period }),
    header: headerOf(source),
    legalBases,
    lead: fillTemplateText(template.lead, period),
    sections,
    footnotes: prose.footnotes(),
    indicators: assembleIndicators({ ...source, measurements, knownBy: period }),
    recipients: agency.recipients,
    signature: signatureOf(department, own),
    followedPlan: followedPlanOf(source, measurements),
    numbering: template.numbering,
    waivers: own?.waivers ?? [],
  };
}

interface SectionContext {
  readonly source: ReportSource;
  readonly own: PeriodRecord | undefined;
  readonly within: readonly PeriodRecord[];
  readonly prose: ProseAssembler;
}

function assembleSection(
  section: SectionTemplate,
  index: number,
  context: SectionContext,
): Section {
  const { own, prose, source } = context;
  const passages = own?.passages.filter((passage) => passage.section === section.name) ?? [];
  return {
    code: ROMAN[index] ?? String(index + 1),
    title: fillTemplateText(section.title, source.period),
    kind: section.kind,
    tasks:
      section.kind === 'RESULTS'
        ? assembleTasks(source.taskList, context.within, {
            prose,
            standingOf: createTaskStandings(source),
          })
        : [],
    showsIndicators: section.showsIndicators,
    paragraphs: passages.map(({ marker, narrative }) => ({
      marker,
      ...prose.read(narrative, own),
    })),
  };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** The records of the period's quarters, then the period's own where it is longer than a quarter. */
function recordsWithin(records: readonly PeriodRecord[], period: Period): readonly PeriodRecord[] {
  const wanted = period.kind === 'quarter' ? [period] : [...quartersOf(period), period];
  return wanted.flatMap((each) => records.filter((record) => isSamePeriod(record.period, each)));
}

/** The basis that every report has: the document that approved the list. */
function basisOf({ department, taskList }: ReportSource): Narrative {
  const document = department.documents.find(({ key }) => key === taskList.approvedBy);
  if (!document) throw new Error(`No document ${taskList.approvedBy} in ${department.agency.key}`);
  const { number, issuedOn, subject } = document;
  const cited = `${documentKind(number)} số ${formatDocumentNumber(number)} ngày ${formatShortDate(issuedOn)}`;
  return [
    { type: 'text', text: 'Căn cứ ' },
    { type: 'citation', document: document.key, text: cited },
    ...(subject ? [{ type: 'text' as const, text: ` ${subject}` }] : []),
  ];
}

function headerOf({ department, period }: ReportSource): ReportHeader {
  const { agency, template } = department;
  return {
    superior: agency.superior,
    issuer: agency.name,
    place: agency.seat,
    kind: DOCUMENT_TYPES[template.kind],
    symbol: `${template.kind}-${agency.code}`,
    subject: fillTemplateText(template.subject, period),
    addressees: agency.addressees,
  };
}

function signatureOf({ agency }: Department, own: PeriodRecord | undefined): Signature | null {
  const signer = agency.signers.find(({ key }) => key === own?.issue?.signer);
  if (!signer) return null;
  const { authority, post, name } = signer;
  return { authority: authority && formatSigningAuthority(authority), post, name };
}

function followedPlanOf(source: ReportSource, measurements: Measurements): FollowedPlan | null {
  const { department, period } = source;
  const plan = department.template.sections.find(({ kind }) => kind === 'PLAN');
  if (!plan) return null;
  for (const candidate of precedingPeriods(period)) {
    const record = department.records.find((each) => isSamePeriod(each.period, candidate));
    const passages = record?.passages.filter(({ section }) => section === plan.name) ?? [];
    if (passages.length === 0) continue;
    const list = department.taskLists.find(({ year }) => year === candidate.year);
    const prose =
      list && createProseAssembler({ ...source, taskList: list, measurements, period: candidate });
    return {
      period: formatPeriod(candidate),
      report: { id: nodeId('Report', department.agency.key, formatPeriod(candidate)) },
      title: fillTemplateText(plan.title, candidate),
      paragraphs: passages.map(({ marker, narrative }) => ({
        marker,
        text: prose ? prose.read(narrative, record).text : narrativeText(narrative),
      })),
    };
  }
  return null;
}
