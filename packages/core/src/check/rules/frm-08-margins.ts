import { isAllowed, PAGE_FORM, type PageSetup } from '../../form/index.ts';
import type { Wording } from '../finding.ts';
import { passageAt } from '../form/formed-subject.ts';
import { articleWording, measureWording, rangeWording } from '../form/wording.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** Each margin of an upright sheet; the same amiss in later sheets is said once. */
export const margins: Rule = {
  id: 'FRM-08',
  severity: 'warning',
  since: FORM_SINCE,
  source: articleWording(PAGE_FORM.margins.article),
  title: { vi: 'Lề trang ngoài mức quy định', en: 'A margin is outside of what is allowed' },
  passes: formExample({ shows: ['PAGE'] }),
  fails: formExample({
    shows: ['PAGE'],
    page: { margins: { top: 20, bottom: 20, left: 20, right: 15 } },
  }),
  check: ({ formed }) => {
    const said = new Set<string>();
    return (formed?.document.pages ?? []).flatMap((sheet, index) =>
      isOnItsSide(sheet)
        ? []
        : SIDES.flatMap(({ side, name }) => {
            const length = sheet.margins[side];
            const allowed = PAGE_FORM.margins[side];
            if (length === null || isAllowed(allowed, nearest(length, allowed))) return [];
            const found = measureWording(length);
            const fault = `${side} ${found.vi}`;
            if (said.has(fault)) return [];
            said.add(fault);
            const due = rangeWording(allowed);
            return [
              {
                passage: passageAt(`pages/${index}`, `${name.vi}: ${found.vi} mm`),
                message: {
                  vi: `Lề ${name.vi} là ${found.vi} mm.`,
                  en: `The ${name.en} margin is ${found.en} mm.`,
                },
                suggestion: { vi: `Đặt ${due.vi} mm.`, en: `Set ${due.en} mm.` },
              },
            ];
          }),
    );
  },
};

const SIDES: readonly { side: 'top' | 'bottom' | 'left' | 'right'; name: Wording }[] = [
  { side: 'top', name: { vi: 'trên', en: 'top' } },
  { side: 'bottom', name: { vi: 'dưới', en: 'bottom' } },
  { side: 'left', name: { vi: 'trái', en: 'left' } },
  { side: 'right', name: { vi: 'phải', en: 'right' } },
];

/** Inches and points do not come out in whole millimetres. */
const TOLERANCE = 0.6;

function nearest(length: number, { least, most }: { least: number; most: number }): number {
  const clamped = Math.min(most, Math.max(least, length));
  return Math.abs(clamped - length) <= TOLERANCE ? clamped : length;
}

function isOnItsSide({ width, height }: PageSetup): boolean {
  return width !== null && height !== null && width > height;
}
