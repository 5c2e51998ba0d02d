import { PAGE_FORM } from '../../form/index.ts';
import { forbiddenValues } from '../form/lettering.ts';
import { articleWording } from '../form/wording.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** Letters are black; each other colour is named once. */
export const colour: Rule = {
  id: 'FRM-10',
  severity: 'warning',
  since: FORM_SINCE,
  source: articleWording(PAGE_FORM.font.article),
  title: { vi: 'Chữ không phải màu đen', en: 'Letters that are not black' },
  passes: formExample({ shows: ['BODY'] }),
  fails: formExample({ shows: ['BODY'], parts: { BODY: { colour: 'FF0000' } } }),
  check: ({ formed }) =>
    formed
      ? forbiddenValues(formed, {
          amissIn: (run) => (run.colour === null || isBlack(run.colour) ? [] : [run.colour]),
          message: (name, also) => ({
            vi: `Chữ màu #${name}${also.vi}.`,
            en: `Letters of colour #${name}${also.en}.`,
          }),
          suggestion: { vi: 'Đặt màu đen.', en: 'Make them black.' },
        })
      : [],
};

/** Greys as dark as this print as black; what is no colour in figures is left alone. */
const DARKEST = 0x40;

function isBlack(name: string): boolean {
  if (!/^[0-9A-F]{6}$/.test(name)) return true;
  return [0, 2, 4].every((at) => Number.parseInt(name.slice(at, at + 2), 16) <= DARKEST);
}
