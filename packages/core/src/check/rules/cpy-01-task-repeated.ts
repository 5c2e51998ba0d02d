import { copyOf, runsOf } from '../copied-run.ts';
import type { Passage } from '../passage.ts';
import { reportedTasks, withParts } from '../reported-task.ts';
import type { Rule, Violation } from '../rule.ts';
import { isWholeReport } from '../whole-report.ts';
import { exampleReport } from './example-report.ts';
import { PRACTICE } from './sources.ts';

const TASK =
  'Thực hiện nghiêm quy chế văn thư của cơ quan, nâng cao trách nhiệm của người đứng đầu trong quản lý văn bản đi, văn bản đến và hồ sơ công việc; thường xuyên kiểm tra, nhắc nhở các phòng chuyên môn nộp lưu hồ sơ đúng quy định';

/** What was done, and what is planned, is said in other words than the task was given in. */
export const taskRepeated: Rule = {
  id: 'CPY-01',
  severity: 'info',
  since: null,
  source: PRACTICE,
  title: {
    vi: 'Kết quả hoặc kế hoạch chép lại lời của nhiệm vụ',
    en: 'A result or a plan repeats the wording of the task',
  },
  passes: exampleReport({
    results: `1. ${TASK}\n\n- Nhắc nhở 03 phòng chậm nộp lưu hồ sơ.\n\n2. Số hóa tài liệu\n\n- Số hóa 120 hồ sơ.`,
  }),
  fails: exampleReport({
    results: `1. ${TASK}\n\n- ${TASK}.\n\n2. Số hóa tài liệu\n\n- Số hóa 120 hồ sơ.`,
  }),
  check: (subject) => {
    if (!isWholeReport(subject)) return [];
    const tasks = reportedTasks(subject).flatMap(withParts).slice(0, MOST_TASKS);
    const plan = subject.passages.filter(
      ({ section, kind }) => section === 'PLAN' && (kind === 'ITEM' || kind === 'PARAGRAPH'),
    );
    return tasks.flatMap(({ code, title, results }) => {
      const runs = runsOf(title.text);
      if (runs.size < PASTED) return [];
      return [...results, ...plan.slice(0, MOST_TASKS)]
        .filter(({ text }) => isPasted(text, runs))
        .map((passage) => violationOf(passage, code, title));
    });
  },
};

/** No list is longer; noise may be. */
const MOST_TASKS = 200;

/**
 * A run of thirty syllables or more is a paragraph that was pasted: naming a task takes fewer. Half
 * of the text, since what was added to it may well be worth saying.
 */
const PASTED = 30;

function isPasted(text: string, runs: ReturnType<typeof runsOf>): boolean {
  if (/^(?:đến nay,? )?(?:chưa|không) /iu.test(text)) return false;
  const { longest, share } = copyOf(text, runs);
  return longest >= PASTED && share >= 0.5;
}

function violationOf(passage: Passage, code: string, title: Passage): Violation {
  return {
    passage,
    message: {
      vi: `Chép lại lời của nhiệm vụ ${code}, không cho biết ${passage.section === 'PLAN' ? 'sẽ làm gì' : 'đã làm gì'}.`,
      en: `Repeats the wording of task ${code} and does not say what ${passage.section === 'PLAN' ? 'will be' : 'was'} done.`,
    },
    evidence: `${title.text.slice(0, 80)}…`,
  };
}
