import type {
  ComparisonCounts,
  FactChange,
  ReportComparison,
  ReportFact,
  SectionChange,
  TaskChange,
  TaskFact,
} from '@baocao/core/comparison';
import type { Terminal } from '../terminal.ts';
import { factText } from './fact-words.ts';
import { indicatorLines } from './indicator-changes.ts';
import { textLines } from './text-changes.ts';

/** What became of one report in another: its facts, its indicators, then its text part by part. */
export function comparisonText(comparison: ReportComparison, terminal: Terminal): string {
  const { say } = terminal;
  const head = [
    terminal.style('bold', headOf(comparison, terminal)),
    countsText(comparison.counts, terminal),
  ];
  if (comparison.isSame) {
    return `${[...head, '', say('Hai báo cáo giống hệt nhau.', 'The two reports are the same.')].join('\n')}\n`;
  }
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', terminal.style('bold', title), ...lines];
  return `${[
    ...head,
    ...part(say('Thông tin chung', 'The report'), factLines(comparison.facts, terminal)),
    ...part(say('Số liệu chỉ tiêu', 'Indicators'), indicatorLines(comparison.indicators, terminal)),
    ...part(say('Căn cứ', 'Legal bases'), textLines(comparison.legalBases, terminal)),
    ...comparison.sections.flatMap((section) => [
      ...part(titleOf(section), [
        ...retitled(section, terminal),
        ...textLines(section.paragraphs, terminal),
      ]),
      ...section.tasks.flatMap((task) =>
        part(taskTitle(task, terminal), [
          ...retitled(task, terminal),
          ...factLines(task.facts, terminal),
          ...textLines(task.themes, terminal),
          ...textLines(task.results, terminal),
        ]),
      ),
    ]),
    ...part(say('Chú thích', 'Footnotes'), textLines(comparison.footnotes, terminal)),
  ].join('\n')}\n`;
}

function headOf({ before, after }: ReportComparison, { say }: Terminal): string {
  const ofOnePeriod = before.period === after.period;
  return [before, after]
    .map(({ period, edition, number }) => {
      const which = ofOnePeriod ? say(` bản ${edition}`, ` edition ${edition}`) : '';
      return `${period}${which} (${number ?? say('dự thảo', 'draft')})`;
    })
    .join(' → ');
}

function countsText(counts: ComparisonCounts, { say }: Terminal): string {
  const { results, paragraphs, footnotes, numbers, indicators } = counts;
  const sum = (of: 'added' | 'removed' | 'reworded' | 'numberChanged' | 'unchanged') =>
    results[of] + paragraphs[of] + footnotes[of];
  const others = indicators.added + indicators.removed + indicators.changed;
  const same = numbers.unchanged + numbers.printedOtherwise;
  return say(
    `Kết quả, đoạn, chú thích: thêm ${sum('added')}, bớt ${sum('removed')}, đổi số ${sum('numberChanged')}, đổi lời ${sum('reworded')}, giữ nguyên ${sum('unchanged')}.
Số trong lời văn: thêm ${numbers.added}, bớt ${numbers.removed}, đổi ${numbers.changed}, giữ nguyên ${same}. Chỉ tiêu: đổi ${others}, giữ nguyên ${indicators.unchanged}.`,
    `Results, paragraphs, footnotes: ${sum('added')} added, ${sum('removed')} removed, ${sum('numberChanged')} with other numbers, ${sum('reworded')} reworded, ${sum('unchanged')} unchanged.
Numbers in the text: ${numbers.added} added, ${numbers.removed} removed, ${numbers.changed} changed, ${same} unchanged. Indicators: ${others} changed, ${indicators.unchanged} unchanged.`,
  );
}

function factLines(
  facts: readonly FactChange<ReportFact | TaskFact>[],
  terminal: Terminal,
): readonly string[] {
  const number = facts.find(({ fact }) => fact === 'NUMBER');
  return facts
    .filter(({ change }) => change !== 'UNCHANGED')
    .filter(({ fact, before, after }) => {
      const repeats = before === number?.before && after === number?.after;
      return fact !== 'NUMBER_AS_WRITTEN' || !repeats;
    })
    .map((fact) => `  ${factText(fact, terminal)}`);
}

function titleOf({ title }: SectionChange): string {
  return title.after ?? title.before ?? '';
}

function taskTitle({ code, title, change }: TaskChange, { say }: Terminal): string {
  const what = {
    ADDED: say(' (mới có)', ' (added)'),
    REMOVED: say(' (không còn)', ' (removed)'),
    CHANGED: '',
    UNCHANGED: '',
  }[change];
  return `${say('Nhiệm vụ', 'Task')} ${code}${what}: ${title.after ?? title.before ?? ''}`;
}

/** A part that is new or gone is told as such in its title. */
function retitled({ title, change }: SectionChange | TaskChange, terminal: Terminal) {
  return change === 'CHANGED' && title.before !== null && title.after !== null
    ? textLines([title], terminal)
    : [];
}
