import { ELEMENT_FORMS } from '../../form/index.ts';
import { type FormedSubject, piecesThatAre } from '../form/formed-subject.ts';
import { articleWording } from '../form/wording.ts';
import type { Rule, Violation } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** The name without titles, and a deputy only for the head: `KT. GIÁM ĐỐC` over `PHÓ GIÁM ĐỐC`. */
export const signature: Rule = {
  id: 'FRM-22',
  severity: 'warning',
  since: FORM_SINCE,
  source: articleWording(ELEMENT_FORMS.SIGNER.article),
  title: { vi: 'Quyền hạn, họ tên người ký', en: 'The signer’s authority and name' },
  passes: formExample({ shows: ['POST', 'SIGNER'] }),
  fails: formExample({
    shows: ['POST', 'SIGNER'],
    parts: { SIGNER: { text: 'ThS. Trần Văn An' } },
  }),
  check: ({ formed }) => (formed ? [...titledNames(formed), ...deputyAlone(formed)] : []),
};

const TITLES =
  /^(?:(?:GS|PGS|TS|ThS|TSKH|BS|KS|CN|LS|CK[I]{1,2})\.?(?:\s|\.)|Thạc sĩ|Tiến sĩ|Kỹ sư|Bác sĩ|Ông|Bà)\s*/u;

/** Where the decree leaves titles to the ministry: schools, hospitals, institutes, armed forces. */
const TITLES_ARE_LEFT_OPEN = /TRƯỜNG|VIỆN|TRUNG TÂM|CÔNG AN|QUÂN|HỌC/u;

function titledNames(formed: FormedSubject): readonly Violation[] {
  const isOpen = piecesThatAre(formed, 'ISSUER').some(({ text }) =>
    TITLES_ARE_LEFT_OPEN.test(text.toUpperCase()),
  );
  if (isOpen) return [];
  return piecesThatAre(formed, 'SIGNER').flatMap(({ passage, text }) => {
    const [title] = TITLES.exec(text) ?? [];
    if (!title) return [];
    return [
      {
        passage,
        span: { start: 0, end: title.trimEnd().length },
        message: {
          vi: `Trước họ tên người ký có “${title.trim()}”.`,
          en: `“${title.trim()}” stands before the signer’s name.`,
        },
        suggestion: {
          vi: `Viết “${text.slice(title.length)}”.`,
          en: `Write “${text.slice(title.length)}”.`,
        },
      },
    ];
  });
}

function deputyAlone(formed: FormedSubject): readonly Violation[] {
  const posts = piecesThatAre(formed, 'POST');
  const deputy = posts.find(({ text }) => /^PHÓ\s/u.test(text.toUpperCase()));
  const hasAuthority = posts.some(({ text }) => /^(?:KT|TL|TUQ|TM|Q)\s?\./iu.test(text));
  if (!deputy || hasAuthority) return [];
  const head = deputy.text.toUpperCase().replace(/^PHÓ\s+/u, '');
  return [
    {
      passage: deputy.passage,
      message: {
        vi: 'Cấp phó ký mà không ghi “KT.” của người đứng đầu.',
        en: 'A deputy signs, and it does not say for whom.',
      },
      suggestion: { vi: `Ghi “KT. ${head}” ở dòng trên.`, en: `Write “KT. ${head}” above.` },
    },
  ];
}
