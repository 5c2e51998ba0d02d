import type { ReportedResult, TaskEntry } from '../report/index.ts';
import { compareTaskFacts } from './compare-facts.ts';
import { slotsOf } from './compare-order.ts';
import { createPairing } from './compare-pairing.ts';
import type { Passage } from './compare-passage.ts';
import { compareText, compareTexts } from './compare-texts.ts';
import type { PartChangeKind, ResultChange, ResultPlace, TaskChange } from './report-comparison.ts';

/** Every task of two lists once, by code; the order of the lists makes no difference. */
export function compareTasks(
  before: readonly TaskEntry[],
  after: readonly TaskEntry[],
): readonly TaskChange[] {
  const pairing = createPairing();
  const codeOf = ({ code }: TaskEntry): string => code;
  pairing.addByKey(before.map(codeOf), after.map(codeOf));
  return slotsOf(pairing.pairs, { before: before.length, after: after.length })
    .map((slot) => compareTask(before[slot.before ?? -1] ?? null, after[slot.after ?? -1] ?? null))
    .toSorted((a, b) => compareCodes(a.code, b.code));
}

function compareTask(before: TaskEntry | null, after: TaskEntry | null): TaskChange {
  const title = compareText(before && heading(before), after && heading(after));
  const facts = compareTaskFacts(before?.standing ?? null, after?.standing ?? null);
  const { themes, results } = compareResults(before, after);
  const isSame =
    facts.every(({ change }) => change === 'UNCHANGED') &&
    [title, ...themes, ...results].every(({ change }) => change === 'UNCHANGED') &&
    results.every(({ moved }) => !moved);
  return {
    code: (after ?? before)?.code ?? '',
    change: partChange(before, after, isSame),
    title,
    facts,
    themes,
    results,
  };
}

/** What became of a part of a report, given whether all that is in it is the same. */
export function partChange(before: unknown, after: unknown, isSame: boolean): PartChangeKind {
  if (before === null) return 'ADDED';
  if (after === null) return 'REMOVED';
  return isSame ? 'UNCHANGED' : 'CHANGED';
}

function heading({ title, figures }: TaskEntry): Passage {
  return { text: title, figures };
}

type PlacedResult = ReportedResult & { readonly theme: string | null; readonly group: number };

function compareResults(
  before: TaskEntry | null,
  after: TaskEntry | null,
): Pick<TaskChange, 'themes' | 'results'> {
  const themes = compareTexts(themesOf(before), themesOf(after));
  const numberOf = { before: new Map<number, number>(), after: new Map<number, number>() };
  for (const [index, theme] of themes.entries()) {
    if (theme.before) numberOf.before.set(theme.before.group, index + 1);
    if (theme.after) numberOf.after.set(theme.after.group, index + 1);
  }
  const results = compareTexts(
    resultsOf(before),
    resultsOf(after),
    ({ group }, side) => numberOf[side].get(group) ?? 0,
  );
  return {
    themes: themes.map(({ text: { moved, ...text } }) => text),
    results: results.map(
      (result): ResultChange => ({
        ...result.text,
        placeBefore: placeOf(result.before),
        placeAfter: placeOf(result.after),
      }),
    ),
  };
}

function themesOf(entry: TaskEntry | null): readonly (Passage & { readonly group: number })[] {
  return (entry?.groups ?? []).flatMap(({ theme, figures }, group) =>
    theme === null ? [] : [{ text: theme, figures, group }],
  );
}

function resultsOf(entry: TaskEntry | null): readonly PlacedResult[] {
  return (entry?.groups ?? []).flatMap(({ theme, results }, group) =>
    results.map((result) => ({ ...result, theme, group })),
  );
}

function placeOf(result: PlacedResult | null): ResultPlace | null {
  return result && { id: result.id, period: result.period, theme: result.theme };
}

/** `2` before `10`, `1` before `1.1`. */
function compareCodes(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const order = (left[at] ?? 0) - (right[at] ?? 0);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
