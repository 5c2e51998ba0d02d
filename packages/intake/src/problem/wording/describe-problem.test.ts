import { isoDate, LANGUAGES } from '@baocao/core';
import { decimal } from '@baocao/core/quantity';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../problem.ts';
import { describeProblem, formatProblem } from './describe-problem.ts';

/** One of each fault. */
const SAMPLES: { readonly [C in Fault['code']]: Extract<Fault, { readonly code: C }> } = {
  MISSING_FOLDER: { code: 'MISSING_FOLDER' },
  MISSING_FILE: { code: 'MISSING_FILE', nearest: 'agency.yml' },
  UNREADABLE_FILE: { code: 'UNREADABLE_FILE', reason: 'EACCES' },
  FILE_TOO_LARGE: { code: 'FILE_TOO_LARGE', bytes: 2, limit: 1 },
  NOT_UTF8: { code: 'NOT_UTF8' },
  CONTROL_CHARACTER: { code: 'CONTROL_CHARACTER', character: 'U+0007' },
  NOT_A_YEAR: { code: 'NOT_A_YEAR', name: '20233' },
  UNKNOWN_FILE: { code: 'UNKNOWN_FILE', name: 'Q5.md', known: ['Q1.md'], nearest: null },
  UNREADABLE_YAML: { code: 'UNREADABLE_YAML', reason: 'BAD_INDENT', detail: 'Bad indent' },
  YAML_FEATURE: { code: 'YAML_FEATURE', feature: 'alias' },
  TOO_DEEP: { code: 'TOO_DEEP', limit: 64 },
  UNCLOSED_FRONT_MATTER: { code: 'UNCLOSED_FRONT_MATTER' },
  DUPLICATE_KEY: { code: 'DUPLICATE_KEY', key: 'seat', firstLine: 5 },
  UNKNOWN_KEY: { code: 'UNKNOWN_KEY', key: 'saet', known: ['seat'], nearest: 'seat' },
  MISSING_KEY: { code: 'MISSING_KEY', key: 'seat' },
  WRONG_SHAPE: { code: 'WRONG_SHAPE', expected: 'text', found: 'list' },
  EMPTY_TEXT: { code: 'EMPTY_TEXT' },
  NOT_AN_AGENCY_KEY: { code: 'NOT_AN_AGENCY_KEY', text: 'Sở' },
  NOT_A_DAY: { code: 'NOT_A_DAY', text: '2023-02-30' },
  DAY_TOO_EARLY: {
    code: 'DAY_TOO_EARLY',
    day: isoDate(2023, 1, 1),
    earliest: isoDate(2023, 7, 5),
  },
  NOT_A_PERIOD: { code: 'NOT_A_PERIOD', text: '2023-Q5' },
  NOT_A_DOCUMENT_NUMBER: { code: 'NOT_A_DOCUMENT_NUMBER', text: '60' },
  NOT_AN_AUTHORITY: { code: 'NOT_AN_AUTHORITY', text: 'KT' },
  NOT_A_NUMBER: { code: 'NOT_A_NUMBER', text: 'nhiều' },
  AMBIGUOUS_NUMBER: {
    code: 'AMBIGUOUS_NUMBER',
    text: '57.720',
    readings: [decimal('57720'), decimal('57.720')],
  },
  FOREIGN_DECIMAL_POINT: { code: 'FOREIGN_DECIMAL_POINT', text: '7.1', meant: '7,1' },
  NO_UNIT: { code: 'NO_UNIT', text: '7' },
  UNKNOWN_PLACEHOLDER: { code: 'UNKNOWN_PLACEHOLDER', text: '{perod}', placeholder: 'perod' },
  NOT_A_TASK_CODE: { code: 'NOT_A_TASK_CODE', text: '1.a' },
  NOT_AN_INDICATOR_CODE: { code: 'NOT_AN_INDICATOR_CODE', text: 'Mẫu' },
  NOT_A_WHOLE_NUMBER: { code: 'NOT_A_WHOLE_NUMBER', text: '32', from: 1, to: 31 },
  UNKNOWN_WORD: { code: 'UNKNOWN_WORD', text: 'flwo', known: ['flow', 'stock'], nearest: null },
  NOT_LISTED: { code: 'NOT_LISTED', what: 'task', name: '9', nearest: null },
  LISTED_TWICE: {
    code: 'LISTED_TWICE',
    what: 'document',
    name: '60/QĐ-UBND',
    first: { file: '2023/tasks.yaml', line: 3, column: 5 },
  },
  RESULTS_SECTIONS: { code: 'RESULTS_SECTIONS', count: 2 },
  TASK_OUT_OF_ORDER: { code: 'TASK_OUT_OF_ORDER', task: '1', after: '2' },
  TASK_NOT_UNDER_PARENT: { code: 'TASK_NOT_UNDER_PARENT', task: '2.1', parent: '1' },
  INCOMPLETE_ISSUE: { code: 'INCOMPLETE_ISSUE', given: ['number'], missing: ['signer'] },
  UNITS_DIFFER: { code: 'UNITS_DIFFER', unit: 'hồ sơ', expected: 'mẫu' },
  ZERO_DENOMINATOR: { code: 'ZERO_DENOMINATOR' },
  VALUE_AGAINST_MEASURE: { code: 'VALUE_AGAINST_MEASURE', value: 'claim', measure: 'FLOW' },
  UNCLEAR_OBSERVATION: { code: 'UNCLEAR_OBSERVATION', keys: ['value', 'claim'] },
  PERIOD_NOT_EARLIER: { code: 'PERIOD_NOT_EARLIER', period: '2023-Q2', own: '2023-Q1' },
  AMENDS_AND_REPLACES: { code: 'AMENDS_AND_REPLACES' },
  UNSUPPORTED_MARKDOWN: { code: 'UNSUPPORTED_MARKDOWN', what: 'table' },
  TOO_INTRICATE: { code: 'TOO_INTRICATE' },
  TEXT_BEFORE_SECTION: { code: 'TEXT_BEFORE_SECTION' },
  RESULT_BEFORE_TASK: { code: 'RESULT_BEFORE_TASK' },
  NOT_A_BULLET: { code: 'NOT_A_BULLET' },
  EMPTY_ITEM: { code: 'EMPTY_ITEM' },
  HEADING_TOO_DEEP: { code: 'HEADING_TOO_DEEP', level: 4 },
  HEADING_OUT_OF_PLACE: { code: 'HEADING_OUT_OF_PLACE', level: 2 },
  HEADING_TWICE: { code: 'HEADING_TWICE', heading: '1', firstLine: 3 },
  NOT_THE_TITLE: { code: 'NOT_THE_TITLE', task: '1', words: 'Thu', title: 'Chi' },
  FOOTNOTE_NOT_WRITTEN: { code: 'FOOTNOTE_NOT_WRITTEN', marker: '1' },
  FOOTNOTE_NOT_CALLED: { code: 'FOOTNOTE_NOT_CALLED', marker: '1' },
  FOOTNOTE_WRITTEN_TWICE: { code: 'FOOTNOTE_WRITTEN_TWICE', marker: '1', firstLine: 3 },
  FOOTNOTE_CALLED_TWICE: { code: 'FOOTNOTE_CALLED_TWICE', marker: '1', firstLine: 3 },
  FOOTNOTE_OUT_OF_PLACE: { code: 'FOOTNOTE_OUT_OF_PLACE', marker: '1' },
  UNKNOWN_LINK: { code: 'UNKNOWN_LINK', target: 'https://x.vn' },
  MALFORMED_LINK: { code: 'MALFORMED_LINK' },
  NOT_A_FACT: { code: 'NOT_A_FACT', text: 'fact:x.y', parts: ['value', 'target'] },
  FACT_IN_TITLE: { code: 'FACT_IN_TITLE', indicator: 'mau' },
  NO_SUCH_NUMBER: { code: 'NO_SUCH_NUMBER', indicator: 'mau', part: 'percent', state: 'ZERO' },
};

describe('every fault', () => {
  it.each(Object.values(SAMPLES))('says what is wrong and what to do: $code', (fault) => {
    for (const language of LANGUAGES) {
      const { wrong, expected } = describeProblem(fault, language);
      for (const sentence of [wrong, expected]) {
        expect(sentence.length).toBeGreaterThan(5);
        expect(sentence).not.toMatch(/undefined|null|\[object|\.$/);
      }
    }
  });
});

describe('the line of a problem', () => {
  it('begins with its place', () => {
    const place = { file: '2023/Q1.md', line: 12, column: 5 };
    const problem = { ...SAMPLES.AMBIGUOUS_NUMBER, ...place };
    expect(formatProblem(problem, 'en')).toBe(
      '2023/Q1.md:12:5: “57.720” can be read in two ways. Write 57720 or 57,720.',
    );
    expect(formatProblem(problem, 'vi')).toBe(
      '2023/Q1.md:12:5: “57.720” có thể đọc theo hai cách. Hãy viết 57720 hoặc 57,720.',
    );
  });
});
