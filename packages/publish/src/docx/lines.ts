import type { FormElement } from '@baocao/core/form';
import { BorderStyle, LineRuleType, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { balancedLines } from '../layout/balanced-lines.ts';
import { letteringOf, ruleLength } from '../layout/rule-length.ts';
import { twips, twipsOfPoints } from './measures.ts';
import { styleOf } from './styles.ts';

interface LineSetting {
  /** That it may take. */
  readonly width: number;
  /** What is no word of it. */
  readonly before?: readonly ParagraphChild[];
  readonly after?: readonly ParagraphChild[];
}

/** A centred element over as few lines as it needs, and the rule beneath where it has one; widths in millimetres. */
export function centredLines(
  element: FormElement,
  text: string,
  { width, before = [], after = [] }: LineSetting,
): readonly Paragraph[] {
  const lines = balancedLines(text, { ...letteringOf(element), width });
  const words = new Paragraph({
    style: styleOf(element),
    children: [
      ...before,
      ...lines.map(
        (line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }) }),
      ),
      ...after,
    ],
  });
  const length = ruleLength(element, lines);
  return length === 0 ? [words] : [words, rule(length, width)];
}

/** Between words and the rule beneath them, in points. */
const RULE_DISTANCE = 3;

/** The upper border of an empty paragraph as wide as the rule is long. */
function rule(length: number, width: number): Paragraph {
  const indent = twips(Math.max(0, width - length) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent, firstLine: 0 },
    spacing: {
      before: twipsOfPoints(RULE_DISTANCE),
      after: 0,
      line: 60,
      lineRule: LineRuleType.EXACT,
    },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  });
}
