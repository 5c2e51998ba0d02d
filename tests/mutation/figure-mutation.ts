import { checkReport } from '@baocao/core/check';
import {
  compareToPrinted,
  decimal,
  divideIntervals,
  exactly,
  multiplyIntervals,
} from '@baocao/core/quantity';
import type { Figure, Prose, Report } from '@baocao/core/report';
import { newAlarms } from './alarms.ts';
import { digitChanges } from './digit-changes.ts';
import { NUMBER, writtenNumber } from './tied-number.ts';

/** A bound figure whose words were changed so that they no longer say what was observed. */
export interface FigureContradiction {
  readonly fact: string;
  readonly text: string;
  readonly became: string;
  readonly isFound: boolean;
}

/** Every change of one digit in the words of a figure in prose that contradicts what the figure is bound to. */
export function figureContradictionsIn(report: Report): readonly FigureContradiction[] {
  const before = checkReport(report);
  return proseOf(report).flatMap((prose, nth) =>
    prose.figures.flatMap((figure, index) =>
      [...digitChanges(figure.text, 0, figure.text.length)]
        .filter((became) => contradicts(figure, became, report))
        .map((became) => ({
          fact: figure.fact,
          text: figure.text,
          became,
          isFound:
            newAlarms(before, checkReport(withWords(report, [nth, index], became))).length > 0,
        })),
    ),
  );
}

function proseOf({ legalBases, sections, footnotes }: Report): readonly Prose[] {
  return [
    ...legalBases,
    ...sections.flatMap(({ tasks, paragraphs }) => [
      ...tasks.flatMap(({ groups }) => groups.flatMap(({ results }) => results)),
      ...paragraphs,
    ]),
    ...footnotes,
  ];
}

/** The numbers are compared as they stand; a percentage of known operands may be rounded or cut off. */
function contradicts(figure: Figure, became: string, { indicators }: Report): boolean {
  const numbers = [...became.matchAll(NUMBER)].map(([written]) => writtenNumber(written));
  if (numbers.includes(undefined)) return false;
  const [first, second] = numbers;
  const row = indicators.find(({ indicator }) => indicator.id === figure.indicator.id);
  if (figure.kind === 'PERCENTAGE' && figure.observation && row?.numerator && row.denominator) {
    const hundred = exactly(decimal('100'));
    const part = multiplyIntervals(exactly(row.numerator), hundred);
    const share = divideIntervals(part, exactly(row.denominator));
    return !share || !first || compareToPrinted(share, first) === 'contradiction';
  }
  return first !== figure.value || (figure.of !== null && second !== figure.of);
}

/** The report with other words for one figure of one prose, in its text and in its narrative. */
function withWords(
  report: Report,
  [prose, index]: readonly [prose: number, index: number],
  words: string,
): Report {
  const copy = structuredClone(report);
  const changed = proseOf(copy)[prose] as Mutable<Prose>;
  const figure = changed.figures[index] as Mutable<Figure>;
  const leaves = leavesOf(changed.narrative);
  const leaf = leaves.filter(({ __typename }) => __typename === 'FigureNode')[index];
  if (!leaf) throw new Error(`${figure.fact} stands in no narrative`);
  leaf.text = words;
  figure.text = words;
  changed.text = leaves.map(({ text = '' }) => text).join('');
  return copy;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Leaf {
  readonly __typename: string;
  text?: string;
}

function leavesOf(nodes: Prose['narrative']): readonly Leaf[] {
  return nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]));
}
