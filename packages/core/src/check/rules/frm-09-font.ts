import { PAGE_FORM } from '../../form/index.ts';
import { forbiddenValues } from '../form/lettering.ts';
import { articleWording } from '../form/wording.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** One font throughout; each other font is named once, where it stands first. */
export const font: Rule = {
  id: 'FRM-09',
  severity: 'warning',
  since: FORM_SINCE,
  source: articleWording(PAGE_FORM.font.article),
  title: { vi: 'Phông chữ không phải Times New Roman', en: 'A font other than Times New Roman' },
  passes: formExample({ shows: ['BODY'] }),
  fails: formExample({ shows: ['BODY'], parts: { BODY: { fonts: ['Arial'] } } }),
  check: ({ formed }) =>
    formed
      ? forbiddenValues(formed, {
          amissIn: ({ fonts }) => fonts.filter((name) => !isDue(name)),
          message: (name, also) => ({
            vi: `Phông chữ ${name}${also.vi}.`,
            en: `The font is ${name}${also.en}.`,
          }),
          suggestion: {
            vi: `Dùng ${PAGE_FORM.font.family}, bộ mã Unicode.`,
            en: `Use ${PAGE_FORM.font.family}, in Unicode.`,
          },
        })
      : [],
};

/** `TimesNewRoman`, `Times New Roman Bold` are the same family. */
function isDue(name: string): boolean {
  const bare = (each: string) => each.toLowerCase().replace(/[\s-]+/gu, '');
  return bare(name).startsWith(bare(PAGE_FORM.font.family));
}
