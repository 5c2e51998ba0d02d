import { expect, test } from 'vitest';
import { parseSigningAuthority } from '../agency/index.ts';
import { DEPARTMENT } from '../report/department.test-data.ts';
import { type SigningFault, signingFault } from './signing-fault.ts';

const UBND = 'Ủy ban nhân dân tỉnh Bình Thuận';
const SO = 'Sở Khoa học và Công nghệ';

const SIGNATURES: readonly (readonly [
  agency: string,
  authority: string,
  post: string,
  SigningFault | null,
])[] = [
  [SO, '', 'Giám đốc', null],
  [SO, '', 'GIÁM ĐỐC', null],
  [SO, '', 'Phó Giám đốc', 'DEPUTY_IN_PERSON'],
  [SO, '', 'PHÓ GIÁM ĐỐC', 'DEPUTY_IN_PERSON'],
  [SO, 'KT. Giám đốc', 'Phó Giám đốc', null],
  [SO, 'KT. Giám đốc', 'Phó Giám đốc phụ trách', null],
  ['Bộ Khoa học và Công nghệ', 'KT. Bộ trưởng', 'Thứ trưởng', null],
  [SO, 'KT. Giám đốc', 'Giám đốc', 'NOT_A_DEPUTY'],
  [SO, 'KT. Giám đốc', 'Chánh Văn phòng', 'NOT_A_DEPUTY'],
  [SO, 'KT. Phó Giám đốc', 'Phó Giám đốc', 'ON_BEHALF_OF_A_DEPUTY'],
  [SO, 'Q. Giám đốc', 'Giám đốc', null],
  [SO, 'Q. Giám đốc', 'Phó Giám đốc', 'DEPUTY_AS_ACTING_HEAD'],
  [SO, 'TL. Giám đốc', 'Chánh Văn phòng', null],
  [SO, 'TL. Giám đốc', 'Trưởng phòng Kế hoạch', null],
  [SO, 'TL. Giám đốc', 'Phó Giám đốc', 'NOT_HEAD_OF_A_PART'],
  [SO, 'TL. Giám đốc', 'Giám đốc', 'NOT_HEAD_OF_A_PART'],
  [SO, 'TUQ. Giám đốc', 'Chi cục trưởng', null],
  [SO, 'TUQ. Giám đốc', 'Phó Giám đốc', 'NOT_HEAD_OF_A_PART'],
  [SO, 'TM. Ủy ban nhân dân', 'Giám đốc', 'UNDER_ITS_HEAD'],
  [UBND, 'TM. Ủy ban nhân dân', 'Chủ tịch', null],
  [UBND, 'TM. Uỷ ban nhân dân', 'Chủ tịch', null],
  [UBND, 'TM. UBND TỈNH', 'CHỦ TỊCH', null],
  ['Hội đồng nhân dân', 'TM. Thường trực Hội đồng nhân dân', 'Chủ tịch', null],
  [UBND, 'TM. Chủ tịch', 'Phó Chủ tịch', 'NOT_A_COLLECTIVE'],
];

test.each(SIGNATURES)('%s: %s / %s', (name, text, post, fault) => {
  const parsed = parseSigningAuthority(text);
  const authority = parsed.ok ? parsed.value : null;
  const signer = { key: 's', name: 'Trần Thị An', post, authority, from: null, to: null };
  const agency = { ...DEPARTMENT.agency, name };
  expect(signingFault(signer, agency)).toBe(fault);
  const decomposed = { ...agency, name: name.normalize('NFD') };
  expect(signingFault({ ...signer, post: post.normalize('NFD') }, decomposed)).toBe(fault);
});
