import type { Language } from '@baocao/core';
import type { Fault, Problem } from '../problem.ts';
import { FILE_WORDINGS } from './file-wording.ts';
import { FOOTNOTE_WORDINGS } from './footnote-wording.ts';
import { LINK_WORDINGS } from './link-wording.ts';
import { LIST_WORDINGS } from './list-wording.ts';
import { MARKDOWN_WORDINGS } from './markdown-wording.ts';
import { RECORD_WORDINGS } from './record-wording.ts';
import { VALUE_WORDINGS } from './value-wording.ts';
import type { ProblemWording, Wordings } from './wordings.ts';
import { YAML_WORDINGS } from './yaml-wording.ts';

const WORDINGS: Wordings<Fault> = {
  vi: {
    ...FILE_WORDINGS.vi,
    ...YAML_WORDINGS.vi,
    ...VALUE_WORDINGS.vi,
    ...LIST_WORDINGS.vi,
    ...RECORD_WORDINGS.vi,
    ...MARKDOWN_WORDINGS.vi,
    ...FOOTNOTE_WORDINGS.vi,
    ...LINK_WORDINGS.vi,
  },
  en: {
    ...FILE_WORDINGS.en,
    ...YAML_WORDINGS.en,
    ...VALUE_WORDINGS.en,
    ...LIST_WORDINGS.en,
    ...RECORD_WORDINGS.en,
    ...MARKDOWN_WORDINGS.en,
    ...FOOTNOTE_WORDINGS.en,
    ...LINK_WORDINGS.en,
  },
};

export function describeProblem(problem: Fault, language: Language): ProblemWording {
  const describe = WORDINGS[language][problem.code] as (fault: Fault) => ProblemWording;
  return describe(problem);
}

/** `2023/Q1.md:12:5: what is wrong. What is expected.` — a line that editors link to its place. */
export function formatProblem(problem: Problem, language: Language): string {
  const { wrong, expected } = describeProblem(problem, language);
  return `${problem.file}:${problem.line}:${problem.column}: ${ended(wrong)} ${ended(expected)}`;
}

function ended(sentence: string): string {
  return /[.?!…]$/u.test(sentence) ? sentence : `${sentence}.`;
}
