import { isAmount, numbersWithin } from '../amounts.ts';
import type { Passage } from '../passage.ts';
import type { Rule, Violation } from '../rule.ts';
import { clausesOf, type Sentence, sentencesOf } from '../sentence.ts';
import { isWholeReport } from '../whole-report.ts';
import { wordPairs } from '../word-weights.ts';
import { exampleReport } from './example-report.ts';
import { PRACTICE } from './sources.ts';

/** An evaluation that claims all, or in time, has a figure behind it. */
export const claimWithoutFigure: Rule = {
  id: 'CLM-02',
  severity: 'warning',
  since: null,
  source: PRACTICE,
  title: {
    vi: 'Đánh giá “100%”, “đúng thời hạn”, “đầy đủ” không có số liệu chứng minh',
    en: 'The evaluation claims all, or in time, with no figure behind it',
  },
  passes: exampleReport({
    evaluation: 'Đã xử lý đúng thời hạn 210/210 văn bản đến, đạt 100%.',
  }),
  fails: exampleReport({
    evaluation: 'Đã xử lý đầy đủ 100%, đúng thời hạn các văn bản chỉ đạo của cấp trên.',
  }),
  check: (subject) => {
    if (!isWholeReport(subject)) return [];
    const figures = subject.passages
      .filter(({ section }) => section === 'RESULTS')
      .slice(0, MOST)
      .flatMap(counted);
    return subject.passages
      .filter(({ kind, section }) => section === 'EVALUATION' && SAYING.has(kind))
      .slice(0, MOST)
      .flatMap((passage) => claimIn(passage, figures));
  },
};

/** No report has more results or paragraphs; noise may. */
const MOST = 500;

const SAYING: ReadonlySet<Passage['kind']> = new Set(['PARAGRAPH', 'ITEM', 'RESULT']);

/** Several ways of saying it in a row are one claim. */
const WAY =
  '(?:(?:đầy đủ|đạt)\\s)?100\\s?%|(?:đúng|kịp)(?: và trước)? (?:thời hạn|hạn|tiến độ)|đầy đủ';
const CLAIM = new RegExp(`(?<!\\p{L})(?:${WAY})(?:(?:,| và|;)?\\s(?:${WAY}))*(?!\\p{L})`, 'giu');

/** The first claim of a passage that nothing counts; the others stand or fall with it. */
function claimIn(passage: Passage, figures: readonly ReadonlySet<string>[]): readonly Violation[] {
  for (const sentence of sentencesOf(passage.text)) {
    for (const claim of sentence.text.matchAll(CLAIM)) {
      if (!/100|hạn|tiến độ/u.test(claim[0])) continue;
      if (
        /(?:chưa|không|phải|cần)\s(?:\p{L}+\s){0,3}$/iu.test(sentence.text.slice(0, claim.index))
      ) {
        continue;
      }
      const start = sentence.start + claim.index;
      const end = start + claim[0].length;
      if (hasAmount(passage, sentence) || isCounted(objectOf(sentence, claim), figures)) continue;
      return [
        {
          passage,
          span: { start, end },
          // “Đúng tiến độ” alone is how evaluations speak; all of them is a figure.
          severity: claim[0].includes('100') ? 'warning' : 'info',
          message: {
            vi: `Nhận định “${claim[0]}” không có số liệu nào chứng minh.`,
            en: `“${claim[0]}” is claimed with no figure behind it.`,
          },
          suggestion: {
            vi: 'Nêu tổng số và số đã hoàn thành, số đúng hạn.',
            en: 'Say how many there were, and how many were done or in time.',
          },
        },
      ];
    }
  }
  return [];
}

function hasAmount({ numbers }: Passage, sentence: Sentence): boolean {
  return numbersWithin(numbers, sentence).some(isAmount);
}

/** The words that the claim is made of: those after it up to the next sign or “và”, else those before it. */
function objectOf({ text }: Sentence, claim: RegExpExecArray): ReadonlySet<string> {
  const [after = ''] = /^[^.,;:()]*?(?=[.,;:()]|\svà\s|$)/u.exec(
    text.slice(claim.index + claim[0].length),
  ) ?? [''];
  const pairs = wordPairs(after);
  return pairs.size > 0 ? pairs : wordPairs(text.slice(Math.max(0, claim.index - 60), claim.index));
}

/** Most of the object's words stand in one counting clause of the results. */
function isCounted(object: ReadonlySet<string>, figures: readonly ReadonlySet<string>[]): boolean {
  return (
    object.size > 0 &&
    figures.some(
      (pairs) => [...object].filter((pair) => pairs.has(pair)).length * 5 >= object.size * 3,
    )
  );
}

/** The words of the clauses that count something. */
function counted(passage: Passage): readonly ReadonlySet<string>[] {
  return clausesOf(passage.text)
    .filter((clause) => hasAmount(passage, clause))
    .map(({ text }) => wordPairs(text));
}
