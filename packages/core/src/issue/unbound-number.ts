import { firstQuantity } from '../check/index.ts';
import { findNumbers, type NumberKind, type NumberMention, type Span } from '../narrative/index.ts';
import type { CitedDocument, Prose, ProseNode, Report, Section, Waiver } from '../report/index.ts';
import type { Obstacle } from './obstacle.ts';

/**
 * What a waiver names as its rule to let a passage's numbers stand unbound. None of the check's rules
 * can have this id: theirs end in a number.
 */
export const UNBOUND_NUMBER = 'NUM-BOUND';

/**
 * What stands in a text for itself. These numbers name or place something, and no observation could be
 * behind them: a day, a period, a document, an article, a rank or list mark, a grade or standard
 * (`RON 95-III`, `ISO 9001:2015`), a version, a project (`Đề án 06`), a place (`thôn 5`), a telephone.
 *
 * All others say how much: counts, money, percentages, measures, ratios and ranges, approximate ones
 * too. `UNKNOWN` is among these, since nobody has said that it is none.
 */
const LITERAL_KINDS: readonly NumberKind[] = [
  'DATE',
  'PERIOD',
  'DOCUMENT_NUMBER',
  'LEGAL_ARTICLE',
  'ORDINAL',
  'GRADE',
  'VERSION',
  'PROJECT',
  'ADMINISTRATIVE',
  'PHONE',
];

/** The numbers in what a department has written that are neither bound, nor literal, nor waived on the day. */
export function findUnboundNumbers(report: Report, day: string): readonly Obstacle[] {
  return proseOf(report)
    .filter(({ path }) => !report.waivers.some((waiver) => letsStand(waiver, path, day)))
    .flatMap(({ path, prose }) => unboundIn(path, prose));
}

function letsStand({ rule, place, until }: Waiver, path: string, day: string): boolean {
  return rule === UNBOUND_NUMBER && place === path && day <= until;
}

interface PlacedProse {
  /** The path of the passage, as the checks have it. */
  readonly path: string;
  readonly prose: Prose;
}

/**
 * What the period's record says. Titles of tasks and themes are the list's, the lead is the template's:
 * they were decided on elsewhere, and report nothing.
 */
function proseOf({ legalBases, sections, footnotes }: Report): readonly PlacedProse[] {
  return [
    ...placed('legalBases', legalBases),
    ...sections.flatMap((section, index) => proseOfSection(section, `sections/${index}`)),
    ...placed('footnotes', footnotes),
  ];
}

function proseOfSection({ tasks, paragraphs }: Section, path: string): readonly PlacedProse[] {
  const results = tasks.flatMap(({ groups }, task) =>
    groups.flatMap((group, nth) =>
      placed(`${path}/tasks/${task}/groups/${nth}/results`, group.results),
    ),
  );
  return [...results, ...placed(`${path}/paragraphs`, paragraphs)];
}

function placed(path: string, list: readonly Prose[]): readonly PlacedProse[] {
  return list.map((prose, index) => ({ path: `${path}/${index}`, prose }));
}

function unboundIn(path: string, prose: Prose): readonly Obstacle[] {
  const { text, bound } = readNodes(prose);
  return findNumbers(text)
    .filter((mention) => !isLiteral(mention) && !isBound(text, mention, bound))
    .map(({ start, end, kind, text: number }) => ({
      code: 'UNBOUND_NUMBER',
      place: { path, text, start, end },
      number,
      kind,
    }));
}

/** A range of years (`giai đoạn 2021-2025`) is a period, whatever it is called. */
function isLiteral({ kind, value, second, unit, noun }: NumberMention): boolean {
  if (kind !== 'RANGE') return LITERAL_KINDS.includes(kind);
  return unit === null && noun === null && isYear(value) && isYear(second);
}

function isYear(value: string | null): boolean {
  return value !== null && /^(?:19|20)\d\d$/.test(value);
}

/** Every digit of it stands in bound words; of a number in words (`một nửa`), its beginning does. */
function isBound(text: string, { start, end }: Span, bound: readonly Span[]): boolean {
  const digits = [...text.slice(start, end).matchAll(/\p{Nd}/gu)].map(({ index }) => start + index);
  return (digits.length > 0 ? digits : [start]).every((at) =>
    bound.some((span) => span.start <= at && at < span.end),
  );
}

/** The words of a prose, in NFC as the checks read them, and the numbers in them that come from somewhere. */
function readNodes({ narrative, citations }: Prose): {
  readonly text: string;
  readonly bound: readonly Span[];
} {
  const bound: Span[] = [];
  const cited = [...citations];
  let text = '';
  function read(within: readonly ProseNode[]): void {
    for (const node of within) {
      if ('children' in node) read(node.children);
      if (!('text' in node)) continue;
      const words = node.text.normalize('NFC');
      const vouched =
        node.__typename === 'FigureNode'
          ? observedIn(words)
          : node.__typename === 'CitationNode'
            ? citedIn(words, cited.shift())
            : [];
      bound.push(...vouched.map((span) => shifted(span, text.length)));
      text += words;
    }
  }
  read(narrative);
  return { text, bound };
}

/** Of a link's words only the number that FCT-01 holds against the observation: no one has looked at the others. */
function observedIn(words: string): readonly Span[] {
  const compared = firstQuantity(words);
  return compared ? [compared] : [];
}

/** What is cited vouches for its own number (`QĐ 05`), and for nothing that is said beside it. */
function citedIn(words: string, cited: CitedDocument | undefined): readonly Span[] {
  return findNumbers(words).filter(
    ({ text, unit, noun }) =>
      unit === null && noun === null && cited?.document.number.startsWith(`${text}/`),
  );
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
