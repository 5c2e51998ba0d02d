import type { Agency, Signer } from '../agency/index.ts';

/** In what an authority does not fit the post under it, or the agency. */
export const SIGNING_FAULTS = [
  /** A deputy signs in person. */
  'DEPUTY_IN_PERSON',
  /** `KT. Giám đốc` over somebody who is no deputy. */
  'NOT_A_DEPUTY',
  /** `Q. Giám đốc` over a deputy, who signs KT. */
  'DEPUTY_AS_ACTING_HEAD',
  /** `TL.` or `TUQ.` over a deputy or over the head's own post. */
  'NOT_HEAD_OF_A_PART',
  /** Signed for a deputy, who has no authority to lend. */
  'ON_BEHALF_OF_A_DEPUTY',
  /** `TM.` for somebody who is no collective. */
  'NOT_A_COLLECTIVE',
  /** `TM.` in an agency that works under its head. */
  'UNDER_ITS_HEAD',
] as const;

export type SigningFault = (typeof SIGNING_FAULTS)[number];

/**
 * The fault in a signature, where there is one for certain.
 *
 * The head signs in person; KT. is a deputy's, also of one who is in charge for the time (phụ trách); Q. is
 * the acting head's; TL. and TUQ. are of heads of the agency's own parts; TM. is for a body that decides together.
 *
 * @see Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I
 */
export function signingFault({ authority, post }: Signer, agency: Agency): SigningFault | null {
  if (authority === null) return isDeputy(post) ? 'DEPUTY_IN_PERSON' : null;
  if (isDeputy(authority.of)) return 'ON_BEHALF_OF_A_DEPUTY';
  switch (authority.kind) {
    case 'KT.':
      return isDeputy(post) ? null : 'NOT_A_DEPUTY';
    case 'Q.':
      return isDeputy(post) ? 'DEPUTY_AS_ACTING_HEAD' : null;
    case 'TL.':
    case 'TUQ.':
      return isDeputy(post) || isSamePost(post, authority.of) ? 'NOT_HEAD_OF_A_PART' : null;
    case 'TM.':
      if (isUnderItsHead(agency)) return 'UNDER_ITS_HEAD';
      return isCollective(authority.of) ? null : 'NOT_A_COLLECTIVE';
  }
}

/** `Phó Giám đốc`, `PHÓ CHỦ TỊCH`, and a minister's deputy, who is called otherwise. */
function isDeputy(post: string): boolean {
  return /^(?:phó|thứ trưởng)(?!\p{L})/iu.test(plain(post));
}

/** A sở works under its director; of other bodies the name does not tell. */
function isUnderItsHead({ name }: Agency): boolean {
  return /^sở(?!\p{L})/iu.test(plain(name));
}

const COLLECTIVE =
  /^(?:[uủ][yỷ] ban|ubnd|hội đồng|hđnd|thường trực|ban (?:thường vụ|chấp hành|bí thư|cán sự|chỉ đạo)|đảng [uủ][yỷ]|tập thể)(?!\p{L})/iu;

function isCollective(of: string): boolean {
  return COLLECTIVE.test(plain(of));
}

function isSamePost(a: string, b: string): boolean {
  return plain(a).toLowerCase() === plain(b).toLowerCase();
}

function plain(text: string): string {
  return text.normalize('NFC').trim();
}
