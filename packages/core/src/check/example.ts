import { checkSubject } from './check.ts';
import type { Finding } from './finding.ts';
import { readText } from './read-text.ts';
import type { Rule, RuleExample } from './rule.ts';

/** What a rule finds in one of its examples. */
export function checkExample(rule: Rule, example: RuleExample): readonly Finding[] {
  const { text, bound } = typeof example === 'string' ? { text: example, bound: {} } : example;
  const subject = readText(text);
  const passages = subject.passages.map((passage) => ({
    ...passage,
    figures: Object.entries(bound).flatMap(([words, observed]) => {
      const start = passage.text.indexOf(words);
      return start < 0 ? [] : [{ start, end: start + words.length, observed }];
    }),
  }));
  return checkSubject({ ...subject, passages }, { rules: [rule] });
}
