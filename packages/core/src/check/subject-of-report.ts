import { parseDocumentNumber } from '../document/index.ts';
import { formatLongDate } from '../iso-date.ts';
import { findCitations, findNumbers } from '../narrative/index.ts';
import { parsePeriod } from '../period/index.ts';
import type {
  CitedDocument,
  Figure,
  Prose,
  ProseNode,
  Report,
  Section,
  TaskEntry,
} from '../report/index.ts';
import { placeCitations, placeFigures } from './bound-words.ts';
import { issuerCodeOf } from './issuer-code.ts';
import type { Passage, PassageKind } from './passage.ts';
import type { Subject } from './subject.ts';
import { withTheirCallers } from './with-their-callers.ts';

/** A recorded report as passages, each at its path: `sections/0/tasks/3/groups/0/results/1`. */
export function subjectOfReport(report: Report, previous: Report | null): Subject {
  const period = parsePeriod(report.period);
  const number = report.number === null ? null : parseDocumentNumber(report.number);
  return {
    passages: withTheirCallers([
      ...letterheadOf(report),
      ...report.legalBases.map((basis, index) => proseAt(`legalBases/${index}`, 'BASIS', basis)),
      passage('lead', 'LEAD', { text: report.lead }),
      ...report.sections.flatMap((section, index) =>
        sectionOf(section, `sections/${index}`, report.numbering),
      ),
      ...report.footnotes.map((note, index) =>
        proseAt(`footnotes/${index}`, 'FOOTNOTE', note, { marker: note.marker }),
      ),
      ...endOf(report),
    ]),
    period: period.ok ? period.value : null,
    window: report.window && {
      ...report.window,
      source: { text: report.window.source.text, number: null },
    },
    issuedOn: report.issuedOn,
    issuerCode: number?.ok ? issuerCodeOf(number.value) : symbolCode(report.header.symbol),
    report,
    previous,
    formed: null,
  };
}

/** `SKHCN` of `BC-SKHCN`. */
function symbolCode(symbol: string): string | null {
  return symbol.split('-')[1] ?? null;
}

function letterheadOf({ header, numberAsWritten, issuedOn }: Report): readonly Passage[] {
  const number = numberAsWritten === null ? [] : [`Số: ${numberAsWritten}`];
  const date = issuedOn === null ? [] : [`${header.place}, ${formatLongDate(issuedOn)}`];
  return [
    ...number.map((text) => passage('number', 'NUMBER_LINE', { text })),
    ...date.map((text) => passage('date', 'DATE_LINE', { text })),
    passage('kind', 'DOCUMENT_TYPE', { text: header.kind }),
    passage('subject', 'SUBJECT', { text: header.subject }),
    ...header.addressees.map((text, index) =>
      passage(`addressees/${index}`, 'ADDRESSEE', { text }),
    ),
  ];
}

function endOf({ recipients, signature }: Report): readonly Passage[] {
  const signed = signature && [signature.authority, signature.post, signature.name];
  return [
    ...recipients.map((text, index) =>
      passage(`recipients/${index}`, 'RECIPIENT', { text, marker: '-' }),
    ),
    ...(signed
      ? [passage('signature', 'SIGNATURE', { text: signed.filter(Boolean).join(' ') })]
      : []),
  ];
}

function sectionOf(
  section: Section,
  path: string,
  numbering: Report['numbering'],
): readonly Passage[] {
  const within = { section: section.kind } as const;
  return [
    passage(path, 'SECTION', { ...within, text: section.title, marker: section.code }),
    ...section.tasks.flatMap((task, index) => [
      passage(`${path}/tasks/${index}`, 'TASK', {
        ...within,
        text: task.title,
        figures: task.figures,
        cited: task.citations,
        marker: task.depth > 1 && numbering === '1.1' ? task.code : `${task.code}.`,
        task: task.code,
      }),
      ...groupsOf(task, `${path}/tasks/${index}`),
    ]),
    ...section.paragraphs.map((paragraph, index) =>
      proseAt(`${path}/paragraphs/${index}`, paragraph.marker ? 'ITEM' : 'PARAGRAPH', paragraph, {
        ...within,
        marker: paragraph.marker,
      }),
    ),
  ];
}

function groupsOf({ code, groups }: TaskEntry, path: string): readonly Passage[] {
  const within = { section: 'RESULTS', task: code } as const;
  return groups.flatMap(({ theme, figures, citations, results }, nth) => [
    ...(theme === null
      ? []
      : [
          passage(`${path}/groups/${nth}`, 'THEME', {
            ...within,
            text: theme,
            figures,
            cited: citations,
          }),
        ]),
    ...results.map((result, index) =>
      proseAt(`${path}/groups/${nth}/results/${index}`, 'RESULT', result, {
        ...within,
        marker: '-',
      }),
    ),
  ]);
}

type Known = Partial<Pick<Passage, 'marker' | 'task' | 'section' | 'calls'>>;

function proseAt(path: string, kind: PassageKind, prose: Prose, known: Known = {}): Passage {
  return passage(path, kind, {
    ...known,
    text: prose.text,
    figures: prose.figures,
    cited: prose.citations,
    calls: callsIn(prose.narrative),
  });
}

function passage(
  path: string,
  kind: PassageKind,
  {
    text,
    figures = [],
    cited = [],
    ...known
  }: Known & {
    readonly text: string;
    readonly figures?: readonly Figure[];
    readonly cited?: readonly CitedDocument[];
  },
): Passage {
  const words = text.normalize('NFC');
  const numbers = findNumbers(words);
  return {
    kind,
    path,
    text: words,
    marker: null,
    task: null,
    section: null,
    calls: [],
    figures: placeFigures(words, figures),
    cited: placeCitations(words, cited),
    ...known,
    segments: [],
    numbers,
    citations: findCitations(words, numbers),
  };
}

/** The calls of footnotes, each after the words before it. */
function callsIn(narrative: readonly ProseNode[]): Passage['calls'] {
  const calls: Passage['calls'][number][] = [];
  let length = 0;
  function walk(nodes: readonly ProseNode[]): void {
    for (const node of nodes) {
      if ('children' in node) walk(node.children);
      else if (node.__typename === 'FootnoteNode') calls.push({ marker: node.marker, at: length });
      else length += node.text.length;
    }
  }
  walk(narrative);
  return calls;
}
