import type { Report } from '../../report/index.ts';
import { copyOf, runsOf } from '../copied-run.ts';
import type { Passage } from '../passage.ts';
import type { Rule, Violation } from '../rule.ts';
import { syllables } from '../words.ts';
import { exampleReport } from './example-report.ts';
import { PRACTICE } from './sources.ts';

/** What is reported was not told before: neither last period nor under another task. */
export const toldBefore: Rule = {
  id: 'CPY-02',
  severity: 'info',
  since: null,
  source: PRACTICE,
  title: {
    vi: 'Kết quả giống hệt báo cáo kỳ trước hoặc kết quả khác trong báo cáo',
    en: 'A result is the same text as in the report before, or as another in this one',
  },
  passes: exampleReport(),
  fails: exampleReport({
    results: `1. Tập huấn\n\n- Phối hợp với các cơ quan, đơn vị có liên quan tổ chức hướng dẫn nghiệp vụ văn thư, lưu trữ cho công chức.\n\n2. Hướng dẫn\n\n- Phối hợp với các cơ quan, đơn vị có liên quan tổ chức hướng dẫn nghiệp vụ văn thư, lưu trữ cho công chức.`,
  }),
  check: ({ passages, previous, report }) => {
    const told = passages.filter(
      ({ kind, section, text }) =>
        (kind === 'RESULT' || (kind === 'PARAGRAPH' && section === 'EVALUATION')) &&
        syllables(text).length >= PARAGRAPH,
    );
    // A longer period is gathered from its quarters' own words.
    const isGathered = previous !== null && report?.gatheredFrom.includes(previous.period);
    const since = previous === null || isGathered ? [] : againSince(previous, told);
    return [...againIn(told), ...since];
  },
};

/** Shorter sentences are bound to be said again. */
const PARAGRAPH = 20;

/** What differs from the text before in a date or a figure is as good as the same. */
const SAME = 0.9;

function againIn(told: readonly Passage[]): readonly Violation[] {
  const first = new Map<string, Passage>();
  return told.flatMap((passage) => {
    const words = syllables(passage.text).join(' ');
    const before = first.get(words);
    if (!before) {
      first.set(words, passage);
      return [];
    }
    return [
      {
        passage,
        message: {
          vi: `Kết quả này đã nêu ở nhiệm vụ ${before.task ?? ''} (${before.path}).`,
          en: `This was already told under task ${before.task ?? ''} (${before.path}).`,
        },
      },
    ];
  });
}

function againSince(previous: Report, told: readonly Passage[]): readonly Violation[] {
  const runs = runsOf(resultsOf(previous).join('\n'));
  return told
    .filter(({ text }) => {
      const { longest, share } = copyOf(text, runs);
      return longest >= PARAGRAPH && share >= SAME;
    })
    .map((passage) => ({
      passage,
      message: {
        vi: `Nội dung này giống báo cáo kỳ ${previous.period}.`,
        en: `This is the text of the report for ${previous.period}.`,
      },
      suggestion: {
        vi: 'Cập nhật kết quả của kỳ này.',
        en: 'Say what was done in this period.',
      },
    }));
}

function resultsOf({ sections }: Report): readonly string[] {
  return sections.flatMap(({ tasks, paragraphs, kind }) => [
    ...tasks.flatMap(({ groups }) =>
      groups.flatMap(({ results }) => results.map(({ text }) => text)),
    ),
    ...(kind === 'PLAN' ? [] : paragraphs.map(({ text }) => text)),
  ]);
}
