import { ELEMENT_FORMS, type FormElement, type FormedRun } from '../../form/index.ts';
import type { Wording } from '../finding.ts';
import type { Violation } from '../rule.ts';
import type { FormedSubject, KnownPiece } from './formed-subject.ts';
import { letteredRuns } from './piece.ts';
import { articleWording, capitalised, elementName } from './wording.ts';

/** A fault in how characters of a part are set. */
export interface LetteringFault {
  /** The words at which it stands. */
  readonly run: FormedRun;
  /** What is amiss, the same for every place where the same is. */
  readonly wrong: Wording;
  readonly due: Wording;
}

/**
 * The faults that are found part by part, each once: where fifty paragraphs are set amiss in the same
 * way, the first is pointed at and the others are counted.
 */
export function letteringViolations(
  { pieces }: FormedSubject,
  faultIn: (piece: KnownPiece, element: FormElement) => LetteringFault | null,
): readonly Violation[] {
  const faults = pieces.flatMap((piece) => {
    const fault = piece.element && faultIn(piece, piece.element);
    return fault && piece.element ? [{ piece, element: piece.element, fault }] : [];
  });
  const alike = Map.groupBy(faults, ({ element, fault }) => `${element} ${fault.wrong.vi}`);
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { element, fault, piece } = first;
    const name = elementName(element);
    const article = articleWording(ELEMENT_FORMS[element].article);
    const [vi, en] = alsoIn(others.length);
    return [
      {
        passage: piece.passage,
        span: spanOf(piece, fault.run),
        message: {
          vi: `${name.vi}: ${fault.wrong.vi}${vi}.`,
          en: `${capitalised(name.en)}: ${fault.wrong.en}${en}.`,
        },
        suggestion: {
          vi: `${fault.due.vi} (${article.vi}).`,
          en: `${fault.due.en} (${article.en}).`,
        },
      },
    ];
  });
}

function alsoIn(others: number): readonly [vi: string, en: string] {
  if (others === 0) return ['', ''];
  return [` (và ${others} đoạn khác)`, ` (and ${others} more)`];
}

/** Where a run's words stand in the piece's passage. */
function spanOf(
  { label, runs, passage }: KnownPiece,
  run: FormedRun,
): { readonly start: number; readonly end: number } {
  const before = runs.slice(0, runs.indexOf(run)).reduce((sum, { text }) => sum + text.length, 0);
  const start = before + (label === null ? 0 : label.length + 1);
  return { start, end: Math.min(passage.text.length, start + run.text.length) };
}

/** The first run with letters that something holds of. */
export function firstRun(
  piece: KnownPiece,
  holds: (run: FormedRun) => boolean,
): FormedRun | undefined {
  return letteredRuns(piece).find(holds);
}

/** What each value that is nowhere due is said to be, and what is due instead. */
export interface ForbiddenValue {
  readonly amissIn: (run: FormedRun) => readonly string[];
  readonly message: (value: string, also: Wording) => Wording;
  readonly suggestion: Wording;
}

/** Each value that some letters have and none may, once, where it stands first. */
export function forbiddenValues(
  { notes, pieces }: FormedSubject,
  { amissIn, message, suggestion }: ForbiddenValue,
): readonly Violation[] {
  const uses = [...pieces, ...notes].flatMap((piece) =>
    letteredRuns(piece).flatMap((run) => amissIn(run).map((value) => ({ value, piece, run }))),
  );
  return [...Map.groupBy(uses, ({ value }) => value)].flatMap(([value, found]) => {
    const [first] = found;
    if (!first) return [];
    const count = new Set(found.map(({ piece }) => piece)).size;
    const also =
      count === 1
        ? { vi: '', en: '' }
        : { vi: `, ở ${count} đoạn`, en: `, in ${count} paragraphs` };
    const span = spanOf(first.piece, first.run);
    return [{ passage: first.piece.passage, span, message: message(value, also), suggestion }];
  });
}
