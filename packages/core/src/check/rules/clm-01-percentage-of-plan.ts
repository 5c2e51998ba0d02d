import type { NumberMention } from '../../narrative/index.ts';
import { isAmount, numbersWithin } from '../amounts.ts';
import type { Passage } from '../passage.ts';
import type { Rule } from '../rule.ts';
import { clausesOf, type Sentence, sentencesOf } from '../sentence.ts';
import { PRACTICE } from './sources.ts';

/** A percentage of a plan comes with what was done or what was planned. */
export const percentageOfPlan: Rule = {
  id: 'CLM-01',
  severity: 'warning',
  since: null,
  source: PRACTICE,
  title: {
    vi: 'Tỷ lệ so với kế hoạch không có số thực hiện, số kế hoạch',
    en: 'A percentage of a plan with neither what was done nor what was planned',
  },
  passes: 'Tổ chức 04 lớp tập huấn cho cán bộ văn hóa xã, đạt 40% kế hoạch năm.',
  fails: 'Công tác tập huấn cho cán bộ văn hóa xã đạt 40% kế hoạch năm.',
  check: ({ passages }) =>
    passages.filter(isStatement).flatMap((passage) =>
      passage.numbers
        .filter((number) => isOfPlan(number, passage) && !hasAmountBeside(number, passage))
        .map((number) => ({
          passage,
          span: number,
          // All of the plan can be a way of saying that it is done.
          severity: number.value === '100' ? ('info' as const) : ('warning' as const),
          message: {
            vi: `“${number.text} kế hoạch” không kèm số đã thực hiện hoặc số kế hoạch.`,
            en: `“${number.text}” of the plan stands without what was done or what was planned.`,
          },
          evidence: sentenceAround(number, passage).text,
          suggestion: {
            vi: 'Ghi cả số thực hiện và số kế hoạch, ví dụ “12/77, đạt 15,6% kế hoạch”.',
            en: 'Give both numbers: “12/77, đạt 15,6% kế hoạch”.',
          },
        })),
    ),
};

/** Not what is assigned or intended, and not a table's cell, whose numbers stand in others. */
function isStatement({ kind, section }: Passage): boolean {
  return section !== 'PLAN' && ['RESULT', 'ITEM', 'PARAGRAPH', 'FOOTNOTE'].includes(kind);
}

function isOfPlan({ kind, start, end, approximate }: NumberMention, { text }: Passage): boolean {
  if (kind !== 'PERCENTAGE' || approximate) return false;
  if (
    !/^\s(?:so với\s)?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})/iu.test(
      text.slice(end, end + 40),
    )
  ) {
    return false;
  }
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    /(?:đạt|bằng|hoàn thành|thực hiện|được)\s(?:tỷ lệ\s)?$/iu.test(before) &&
    !/phấn đấu|dự kiến|ước|tối thiểu|ít nhất|yêu cầu|chưa|không/iu.test(before)
  );
}

/** An amount in the same sentence, or in the clause just before it; an unknown number may be one. */
function hasAmountBeside(number: NumberMention, passage: Passage): boolean {
  const { start, end } = sentenceAround(number, passage);
  const near = Math.max(0, start - NEARBY);
  const before = clausesOf(passage.text.slice(near, start)).at(-1);
  const from = before === undefined ? start : near + before.start;
  return numbersWithin(passage.numbers, { start: from, end }).some(
    (other) => isAmount(other) || (other.kind === 'UNKNOWN' && other.value !== null),
  );
}

/** No sentence is longer; a paragraph may be, and each of its percentages is looked at. */
const NEARBY = 1000;

function sentenceAround({ start, end }: NumberMention, { text }: Passage): Sentence {
  const near = Math.max(0, start - NEARBY);
  const around = text.slice(near, end + NEARBY);
  const found = sentencesOf(around).find(
    (sentence) => sentence.start <= start - near && start - near < sentence.end,
  );
  return found
    ? { text: found.text, start: found.start + near, end: found.end + near }
    : { text: around, start: near, end: near + around.length };
}
