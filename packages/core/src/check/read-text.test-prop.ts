import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vietnameseText } from '../vietnamese.test-data.ts';
import { checkText } from './check.ts';
import { readText } from './read-text.ts';
import { exampleReport } from './rules/example-report.ts';
import { RULES } from './rules/index.ts';

const anyText = fc.oneof(
  vietnameseText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        vietnameseText,
        fc.constantFrom('\n', '\n\n', '- ', '1. ', '**', '¹', '[^1]', '(1) ', ' | ', 'II. ', '.'),
        fc.constantFrom('Số: 12/BC-STC', 'BÁO CÁO', 'Nơi nhận:', 'Kế hoạch số 3/KH-UBND'),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

test('any text is read and checked without failing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      checkText(text);
    }),
  );
});

test('the words of every segment stand in the source where it says', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = text
        .replace(/^\uFEFF/, '')
        .normalize('NFC')
        .split(/\r\n|\n|\r/);
      for (const { text: words, segments } of readText(text).passages) {
        for (const [index, { start, line, column }] of segments.entries()) {
          const end = segments[index + 1]?.start ?? words.length;
          const part = words.slice(start, end).trimEnd();
          expect(lines[line - 1]?.slice(column - 1, column - 1 + part.length)).toBe(part);
        }
      }
    }),
  );
});

/** The examples of all rules: reports and paragraphs, some with something amiss. */
const EXAMPLES = RULES.flatMap(({ passes, fails }) => [passes, fails]).map((example) =>
  typeof example === 'string' ? example : example.text,
);
const anyExample = fc.constantFrom(...EXAMPLES);

test('findings are the same in NFC and NFD', () => {
  fc.assert(
    fc.property(anyExample, (text) => {
      expect(checkText(text.normalize('NFD'))).toEqual(checkText(text.normalize('NFC')));
    }),
  );
});

/** A section's own findings: its order among others is NUM's and FTN's matter. */
function told(text: string): readonly string[] {
  return checkText(text)
    .filter(({ rule }) => !/^(?:NUM|FTN|FRM-06)/.test(rule))
    .map(({ rule, severity, evidence }) => `${rule} ${severity} ${evidence}`)
    .toSorted();
}

test('findings do not hang on the order of sections', () => {
  const wholes = EXAMPLES.filter((text) => /^II\. [\s\S]*^III\. /m.test(text));
  for (const text of wholes) {
    const [, head = '', one = '', two = '', three = '', end = ''] =
      /^([\s\S]*?)(I\. [\s\S]*?)(II\. [\s\S]*?)(III\. [\s\S]*?)(Nơi nhận[\s\S]*)$/.exec(text) ?? [];
    expect(told(head + one + three + two + end)).toEqual(told(text));
    expect(told(head + two + one + three + end)).toEqual(told(text));
  }
});

test('a consistent sentence adds no error', () => {
  const consistent = fc.record({
    early: fc.integer({ min: 1, max: 400 }),
    late: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(anyExample, consistent, (text, { early, late }) => {
      const sentence = `Tiếp nhận ${early + late} hồ sơ, trong đó trước hạn ${early} hồ sơ, quá hạn ${late} hồ sơ.`;
      const errors = (of: string) => checkText(of).filter(({ severity }) => severity === 'error');
      expect(errors(`${text}\n\n${sentence}\n`)).toHaveLength(errors(text).length);
    }),
  );
});

test('a report with nothing amiss gives no finding', () => {
  expect(checkText(exampleReport()).map(({ rule, message }) => `${rule} ${message.en}`)).toEqual(
    [],
  );
});
