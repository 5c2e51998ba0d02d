import { checkSubject } from './check.ts';
import type { Finding } from './finding.ts';
import { readText } from './read-text.ts';
import type { Rule, RuleExample } from './rule.ts';

/** What a rule finds in one of its examples. */
export function checkExample(rule: Rule, example: RuleExample): readonly Finding[] {
  const { text, bound } = typeof example === 'string' ? { text: example, bound: {} } : example;
  const subject = readText(text);
  const passages = subject.passages.map((passage) => {
    const words = Object.entries(bound).flatMap(([printed, recorded]) => {
      const start = passage.text.indexOf(printed);
      return start < 0 ? [] : [{ start, end: start + printed.length, recorded }];
    });
    return { ...passage, figures: words, cited: words };
  });
  return checkSubject({ ...subject, passages }, { rules: [rule] });
}
