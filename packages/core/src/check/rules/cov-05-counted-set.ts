import type { NumberMention } from '../../narrative/index.ts';
import { compareDecimals, decimal } from '../../quantity/index.ts';
import { type ReportedTask, reportedTasks, withParts } from '../reported-task.ts';
import type { Rule } from '../rule.ts';
import { isWholeReport } from '../whole-report.ts';
import { syllables } from '../words.ts';
import { exampleReport } from './example-report.ts';
import { PRACTICE } from './sources.ts';

/** What a task counts out is reported on: its six resolutions, its eighteen communes. */
export const countedSet: Rule = {
  id: 'COV-05',
  severity: 'info',
  since: null,
  source: PRACTICE,
  title: {
    vi: 'Nhiệm vụ nêu số lượng cụ thể nhưng kết quả không nhắc đến',
    en: 'A task counts out a set on which nothing is reported',
  },
  passes: exampleReport({
    results:
      '1. Thực hiện 04 đề án trọng điểm về lưu trữ\n\n- Đã phê duyệt 02 trên 04 đề án trọng điểm.\n\n2. Kiểm tra công tác văn thư\n\n- Kiểm tra 05 cơ quan.',
  }),
  fails: exampleReport({
    results:
      '1. Thực hiện 04 đề án trọng điểm về lưu trữ\n\n- Mở 03 lớp tập huấn nghiệp vụ.\n\n2. Kiểm tra công tác văn thư\n\n- Kiểm tra 05 cơ quan.',
  }),
  check: (subject) => {
    if (!isWholeReport(subject)) return [];
    return reportedTasks(subject)
      .flatMap(withParts)
      .filter((task) => withParts(task).some(({ results }) => results.length > 0))
      .flatMap((task) =>
        task.title.numbers
          .slice(0, MOST)
          .filter((count) => isSet(count) && !isReported(count, task))
          .map((count) => ({
            passage: task.title,
            span: { start: count.start, end: endOfNoun(count, task.title.text) },
            message: {
              vi: `Nhiệm vụ ${task.code} nêu “${setOf(count)}” nhưng kết quả không nói gì về việc này.`,
              en: `Task ${task.code} names “${setOf(count)}”, but nothing is reported on it.`,
            },
          })),
      );
  },
};

/** No title counts out more; noise may. */
const MOST = 20;

/** Two or more of something; one alone is as good as an article. */
function isSet({ kind, value, noun }: NumberMention): boolean {
  return (
    kind === 'COUNT' && noun !== null && value !== null && compareDecimals(value, decimal(1)) > 0
  );
}

/** The noun follows the number at once, or the number is all there is to show. */
function endOfNoun({ end, noun }: NumberMention, text: string): number {
  return noun !== null && text.startsWith(noun, end + 1) ? end + 1 + noun.length : end;
}

function setOf({ text, noun }: NumberMention): string {
  return text.endsWith(noun ?? '') ? text : `${text} ${noun}`;
}

/** The noun stands in a result or a part's title, or a result gives the same number. */
function isReported({ noun, value }: NumberMention, task: ReportedTask): boolean {
  const named = syllables(noun ?? '')
    .slice(0, 4)
    .join(' ');
  const said = withParts(task).flatMap(({ title, results, themes }) => [
    ...(title === task.title ? [] : [title]),
    ...themes,
    ...results,
  ]);
  return said.some(
    ({ text, numbers }) =>
      ` ${syllables(text).join(' ')} `.includes(` ${named} `) ||
      numbers.some((number) => number.kind === 'COUNT' && number.value === value),
  );
}
