import { describe, expect, test } from 'vitest';
import { checkDocument, checkText } from '../check.ts';
import { checkExample } from '../example.ts';
import { type Finding, SEVERITIES } from '../finding.ts';
import type { RuleExample } from '../rule.ts';
import { RULES } from './index.ts';

describe.each(RULES.map((rule) => [`[${rule.id}]`, rule] as const))('%s', (_, rule) => {
  function found(example: RuleExample): readonly string[] {
    return checkExample(rule, example).map(({ message }) => message.en);
  }

  test('says nothing of its example that passes', () => {
    expect(found(rule.passes)).toEqual([]);
  });

  test('finds what is amiss in its example that fails', () => {
    expect(found(rule.fails)).not.toEqual([]);
  });

  test('finds nothing worse than its severity says', () => {
    for (const { severity } of checkExample(rule, rule.fails)) {
      expect(SEVERITIES.indexOf(severity)).toBeGreaterThanOrEqual(
        SEVERITIES.indexOf(rule.severity),
      );
    }
  });
});

test('rules stand in the order of their ids, each id once', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
});

test('what passes for one rule gives no error or warning of another', () => {
  for (const { id, passes } of RULES) {
    const alarms = everythingIn(passes).filter(({ severity }) => severity !== 'info');
    expect(
      alarms.map(({ rule, message }) => `${rule} ${message.en}`),
      id,
    ).toEqual([]);
  }
});

function everythingIn(example: RuleExample): readonly Finding[] {
  if (typeof example === 'string') return checkText(example);
  return 'formed' in example ? checkDocument(example.formed) : checkText(example.text);
}
