import { formatSigningAuthority } from '../agency/index.ts';
import { formatShortDate, type IsoDate } from '../iso-date.ts';
import type { Language } from '../language.ts';
import { describeAmendmentFault } from './describe-amendment-fault.ts';
import type { Obstacle } from './obstacle.ts';
import type { SigningFault } from './signing-fault.ts';
import { UNBOUND_NUMBER } from './unbound-number.ts';

/** An obstacle in words: what is wrong, where, and what to do about it. */
export function describeObstacle(obstacle: Obstacle, language: Language): string {
  const words = obstacleWords(obstacle, language);
  return obstacle.place.path === '' ? words : `${obstacle.place.path}: ${words}`;
}

/** The same for who has the place before their eyes. */
export function obstacleWords(obstacle: Obstacle, language: Language): string {
  return language === 'vi' ? inVietnamese(obstacle) : inEnglish(obstacle);
}

function inVietnamese(obstacle: Obstacle): string {
  switch (obstacle.code) {
    case 'NOTHING_RECORDED':
      return `Kỳ ${obstacle.period} chưa ghi nhận gì. Hãy ghi kết quả của kỳ trước khi phát hành.`;
    case 'OPEN_ERROR': {
      const { rule, message, suggestion } = obstacle.finding;
      return `${rule}: ${message.vi} ${suggestion?.vi ?? 'Hãy sửa, hoặc ghi lý do chấp nhận (waivers).'}`;
    }
    case 'UNBOUND_NUMBER':
      return `Số “${obstacle.number}” không gắn với số liệu nào. Hãy gắn nó với một chỉ tiêu (fact:…), hoặc ghi lý do để nguyên: waivers với rule ${UNBOUND_NUMBER} và place ${obstacle.place.path}.`;
    case 'UNKNOWN_SIGNER':
      return `Cơ quan không có người ký “${obstacle.signer}”. Hãy chọn trong: ${obstacle.known.join(', ')}, hoặc thêm người ký.`;
    case 'SIGNER_NOT_IN_OFFICE':
      return `${obstacle.name} không giữ chức vụ vào ngày ${formatShortDate(obstacle.issuedOn)} (${termIn(obstacle, { since: 'từ', until: 'đến', dated: formatShortDate })}). Hãy chọn người ký khác hoặc sửa thời hạn.`;
    case 'AUTHORITY_UNFIT':
      return `“${signature(obstacle)}”: ${FAULT_WORDS.vi[obstacle.fault]} (Nghị định 30/2020/NĐ-CP, Điều 13).`;
    case 'NUMBER_UNFIT':
      return `Số ${obstacle.number} không mang ký hiệu ${obstacle.symbol}. Hãy lấy số của cơ quan cho loại văn bản này.`;
    case 'NUMBER_TAKEN':
      return `Số ${obstacle.number} đã dùng cho báo cáo kỳ ${obstacle.period} cùng năm. Hãy lấy số khác.`;
    case 'DAY_BEFORE_DATA':
      return `Phát hành ngày ${formatShortDate(obstacle.issuedOn)} mà có số liệu tính đến ngày ${formatShortDate(obstacle.asOf)}. Hãy sửa một trong hai ngày.`;
    case 'DAY_BEFORE_WINDOW':
      return `Phát hành ngày ${formatShortDate(obstacle.issuedOn)}, trước khi kỳ số liệu bắt đầu (${formatShortDate(obstacle.opens)}). Hãy xem lại ngày hoặc kỳ báo cáo.`;
    case 'AMENDS_ITSELF':
    case 'AMENDS_ANOTHER_PERIOD':
    case 'DAY_BEFORE_AMENDED':
      return describeAmendmentFault(obstacle, 'vi');
  }
}

function inEnglish(obstacle: Obstacle): string {
  switch (obstacle.code) {
    case 'NOTHING_RECORDED':
      return `Nothing is recorded for ${obstacle.period}. Record the period before issuing its report.`;
    case 'OPEN_ERROR': {
      const { rule, message, suggestion } = obstacle.finding;
      return `${rule}: ${message.en} ${suggestion?.en ?? 'Mend it, or record why it stays (waivers).'}`;
    }
    case 'UNBOUND_NUMBER':
      return `The number “${obstacle.number}” is bound to nothing. Bind it to an indicator (fact:…), or record why it stays: waivers with rule ${UNBOUND_NUMBER} and place ${obstacle.place.path}.`;
    case 'UNKNOWN_SIGNER':
      return `The agency has no signer “${obstacle.signer}”. Choose one of: ${obstacle.known.join(', ')}, or add the signer.`;
    case 'SIGNER_NOT_IN_OFFICE':
      return `${obstacle.name} is not in office on ${obstacle.issuedOn} (${termIn(obstacle, { since: 'from', until: 'to', dated: String })}). Choose another signer, or mend the mandate.`;
    case 'AUTHORITY_UNFIT':
      return `“${signature(obstacle)}”: ${FAULT_WORDS.en[obstacle.fault]} (Nghị định 30/2020/NĐ-CP, Điều 13).`;
    case 'NUMBER_UNFIT':
      return `The number ${obstacle.number} does not bear ${obstacle.symbol}. Take a number of the agency for this type of document.`;
    case 'NUMBER_TAKEN':
      return `The number ${obstacle.number} is borne by the report of ${obstacle.period}, of the same year. Take another.`;
    case 'DAY_BEFORE_DATA':
      return `Issued on ${obstacle.issuedOn} with a figure as of ${obstacle.asOf}. Mend one of the two days.`;
    case 'DAY_BEFORE_WINDOW':
      return `Issued on ${obstacle.issuedOn}, before the first day whose data count (${obstacle.opens}). Look at the day or the period again.`;
    case 'AMENDS_ITSELF':
    case 'AMENDS_ANOTHER_PERIOD':
    case 'DAY_BEFORE_AMENDED':
      return describeAmendmentFault(obstacle, 'en');
  }
}

/** The mandate as far as it is known. */
function termIn(
  { from, to }: { readonly from: IsoDate | null; readonly to: IsoDate | null },
  {
    since,
    until,
    dated,
  }: {
    readonly since: string;
    readonly until: string;
    readonly dated: (day: IsoDate) => string;
  },
): string {
  return [from && `${since} ${dated(from)}`, to && `${until} ${dated(to)}`]
    .filter(Boolean)
    .join(' ');
}

function signature({ authority, post }: Extract<Obstacle, { readonly code: 'AUTHORITY_UNFIT' }>) {
  return authority ? `${formatSigningAuthority(authority)} / ${post}` : post;
}

const FAULT_WORDS: Readonly<Record<Language, Readonly<Record<SigningFault, string>>>> = {
  vi: {
    DEPUTY_IN_PERSON:
      'cấp phó không ký với tư cách người đứng đầu; hãy ghi KT. trước chức vụ người đứng đầu',
    NOT_A_DEPUTY: 'chỉ cấp phó mới ký thay (KT.); hãy sửa chức vụ hoặc dùng TL., TUQ.',
    DEPUTY_AS_ACTING_HEAD:
      'quyền cấp trưởng (Q.) không còn là cấp phó; cấp phó phụ trách thì ký KT.',
    NOT_HEAD_OF_A_PART:
      'chỉ người đứng đầu đơn vị thuộc cơ quan mới ký thừa lệnh (TL.) hoặc thừa ủy quyền (TUQ.); cấp phó ký KT.',
    ON_BEHALF_OF_A_DEPUTY:
      'chỉ ký thay, thừa lệnh cho người đứng đầu; hãy sửa chức vụ sau chữ viết tắt',
    NOT_A_COLLECTIVE: 'TM. đứng trước tên tập thể lãnh đạo (Ủy ban, Hội đồng…), không phải chức vụ',
    UNDER_ITS_HEAD:
      'sở làm việc theo chế độ thủ trưởng, không ký thay mặt (TM.); hãy bỏ TM. hoặc dùng KT.',
  },
  en: {
    DEPUTY_IN_PERSON: 'a deputy does not sign as the head; write KT. and the head’s post',
    NOT_A_DEPUTY: 'only a deputy signs KT.; mend the post, or use TL. or TUQ.',
    DEPUTY_AS_ACTING_HEAD:
      'an acting head (Q.) is no longer a deputy; a deputy who is in charge signs KT.',
    NOT_HEAD_OF_A_PART:
      'only the head of a part of the agency signs TL. or TUQ.; a deputy signs KT.',
    ON_BEHALF_OF_A_DEPUTY: 'one signs for the head alone; mend the post after the abbreviation',
    NOT_A_COLLECTIVE:
      'TM. stands before a body that decides together (Ủy ban, Hội đồng…), not a post',
    UNDER_ITS_HEAD: 'a sở works under its head and does not sign TM.; drop it, or use KT.',
  },
};
