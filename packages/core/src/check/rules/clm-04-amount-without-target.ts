import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { reportedTasks, withParts } from '../reported-task.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentence.ts';
import { wordPairs } from '../word-weights.ts';
import { exampleReport } from './example-report.ts';
import { PRACTICE } from './sources.ts';

/** Where a task is to reach a plan, the money reported stands beside what was planned. */
export const amountWithoutTarget: Rule = {
  id: 'CLM-04',
  severity: 'warning',
  since: null,
  source: PRACTICE,
  title: {
    vi: 'Số tiền của nhiệm vụ “đạt kế hoạch” không kèm số kế hoạch',
    en: 'Money reported for a task that is to reach a plan, without the plan',
  },
  passes: exampleReport({
    results:
      '1. Phấn đấu thu phí lưu trữ đạt kế hoạch được giao\n\n- Thu phí lưu trữ đạt 35.400.000 đồng trên tổng số 120 triệu đồng.',
  }),
  fails: exampleReport({
    results:
      '1. Phấn đấu thu phí lưu trữ đạt kế hoạch được giao\n\n- Thu phí lưu trữ đạt 35.400.000 đồng.',
  }),
  check: (subject) =>
    reportedTasks(subject)
      .flatMap(withParts)
      .filter(({ title }) => PLAN.test(title.text))
      .flatMap(({ code, title, results }) =>
        results.flatMap((passage) => {
          const money = loneAmount(passage);
          if (!money || !isAboutTitle(money, passage, title)) return [];
          return [
            {
              passage,
              span: money,
              message: {
                vi: `Nhiệm vụ ${code} phải đạt kế hoạch, nhưng “${money.text}” không kèm số kế hoạch.`,
                en: `Task ${code} is to reach a plan, but “${money.text}” stands without the plan.`,
              },
              suggestion: {
                vi: 'Ghi thêm số kế hoạch và tỷ lệ đạt được.',
                en: 'Add the planned amount and the share reached.',
              },
            },
          ];
        }),
      ),
};

const PLAN =
  /(?<!\p{L})(?:đạt|vượt|hoàn thành)(?:\s(?:và vượt|hoặc vượt))?\s(?:\d+\s?%\s)?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)/iu;

/** The only amount of money in a passage without a share of anything. */
function loneAmount({ numbers }: Passage): NumberMention | undefined {
  const money = numbers.filter(({ kind }) => kind === 'MONEY');
  const shared = numbers.some(({ kind }) => kind === 'PERCENTAGE' || kind === 'RATIO');
  return money.length === 1 && !shared ? money[0] : undefined;
}

/** The sentence with the amount names what the title wants: `thu sự nghiệp`. A fine or a cost is another matter. */
function isAboutTitle(money: NumberMention, { text }: Passage, title: Passage): boolean {
  const sentence = sentencesOf(text).find(
    ({ start, end }) => start <= money.start && money.end <= end,
  );
  const beforeIt = text.slice(sentence?.start ?? 0, money.start);
  const wanted = wordPairs(title.text);
  return [...wordPairs(beforeIt)].filter((pair) => wanted.has(pair)).length >= 2;
}
