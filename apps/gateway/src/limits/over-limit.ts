import type { Refusal } from '../http/refusal.ts';
import type { Limits } from './limits.ts';

/** A limit that was gone over; how far, where that is known. */
export interface OverLimit {
  readonly limit: keyof Limits;
  readonly most: number;
  readonly found?: number;
}

/** How it is told: which limit, how much there was, and how to ask for less. */
export function overLimit({ limit, most, found }: OverLimit): Refusal {
  const { status = 400, code, vi, en } = WORDS[limit];
  const there = found === undefined || !Number.isFinite(found) ? null : Math.ceil(found);
  return {
    status,
    code,
    message: {
      vi: `${vi.what}: nhiều nhất ${most}${there === null ? '' : `, ở đây ${there}`}. ${vi.next}`,
      en: `${en.what}: at most ${most}${there === null ? '' : `, here ${there}`}. ${en.next}`,
    },
  };
}

interface Words {
  readonly what: string;
  readonly next: string;
}

const SPLIT: Readonly<Record<'vi' | 'en', string>> = {
  vi: 'Hãy chia thành nhiều yêu cầu.',
  en: 'Ask in several requests.',
};

const WORDS: Readonly<
  Record<
    keyof Limits,
    { readonly status?: number; readonly code: string; readonly vi: Words; readonly en: Words }
  >
> = {
  bodyBytes: {
    status: 413,
    code: 'BODY_TOO_LARGE',
    vi: { what: 'Yêu cầu quá lớn (byte)', next: SPLIT.vi },
    en: { what: 'The request is too large (bytes)', next: SPLIT.en },
  },
  tokens: {
    code: 'QUERY_TOO_LONG',
    vi: { what: 'Truy vấn quá dài (từ)', next: SPLIT.vi },
    en: { what: 'The query is too long (tokens)', next: SPLIT.en },
  },
  depth: {
    code: 'QUERY_TOO_DEEP',
    vi: { what: 'Truy vấn lồng quá sâu', next: 'Hãy hỏi tiếp từ id đã nhận được.' },
    en: { what: 'The query is too deep', next: 'Ask on from an id that was answered.' },
  },
  rootFields: {
    code: 'TOO_MANY_ROOT_FIELDS',
    vi: { what: 'Quá nhiều trường ở gốc', next: SPLIT.vi },
    en: { what: 'Too many fields at the root', next: SPLIT.en },
  },
  breadth: {
    code: 'QUERY_TOO_BROAD',
    vi: { what: 'Quá nhiều trường trong một ngoặc', next: 'Hãy chỉ hỏi những gì cần.' },
    en: { what: 'Too many selections in one set of braces', next: 'Ask for what is needed alone.' },
  },
  fields: {
    code: 'TOO_MANY_FIELDS',
    vi: { what: 'Quá nhiều trường', next: 'Hãy chỉ hỏi những gì cần.' },
    en: { what: 'Too many fields', next: 'Ask for what is needed alone.' },
  },
  aliases: {
    code: 'TOO_MANY_ALIASES',
    vi: { what: 'Quá nhiều trường đổi tên', next: SPLIT.vi },
    en: { what: 'Too many aliases', next: SPLIT.en },
  },
  directives: {
    code: 'TOO_MANY_DIRECTIVES',
    vi: { what: 'Quá nhiều chỉ thị (@…)', next: 'Hãy bỏ bớt.' },
    en: { what: 'Too many directives', next: 'Leave some out.' },
  },
  fragments: {
    code: 'TOO_MANY_FRAGMENTS',
    vi: { what: 'Quá nhiều đoạn (fragment)', next: 'Hãy bỏ bớt.' },
    en: { what: 'Too many fragments', next: 'Leave some out.' },
  },
  operations: {
    code: 'TOO_MANY_OPERATIONS',
    vi: { what: 'Quá nhiều thao tác trong một truy vấn', next: 'Chỉ gửi thao tác cần làm.' },
    en: { what: 'Too many operations in one query', next: 'Send the one that is to be done.' },
  },
  variables: {
    code: 'TOO_MANY_VARIABLES',
    vi: { what: 'Quá nhiều biến', next: SPLIT.vi },
    en: { what: 'Too many variables', next: SPLIT.en },
  },
  values: {
    code: 'TOO_MANY_VALUES',
    vi: { what: 'Quá nhiều giá trị trong các biến', next: SPLIT.vi },
    en: { what: 'Too many values in the variables', next: SPLIT.en },
  },
  valueDepth: {
    code: 'VARIABLES_TOO_DEEP',
    vi: { what: 'Biến lồng quá sâu', next: 'Hãy lồng ít tầng hơn: không có kiểu nào sâu như vậy.' },
    en: { what: 'The variables are too deep', next: 'Nest them less: no type here is so deep.' },
  },
  items: {
    code: 'TOO_MANY_ITEMS',
    vi: { what: 'Quá nhiều mục trong một danh sách', next: SPLIT.vi },
    en: { what: 'Too many items in one list', next: SPLIT.en },
  },
  cost: {
    code: 'QUERY_TOO_COSTLY',
    vi: {
      what: 'Truy vấn tốn quá nhiều',
      next: 'Hãy hỏi trang nhỏ hơn (first) hoặc ít trường hơn.',
    },
    en: {
      what: 'The query costs too much',
      next: 'Ask for smaller pages (first) or fewer fields.',
    },
  },
  deadlineMs: {
    status: 422,
    code: 'TOOK_TOO_LONG',
    vi: { what: 'Làm quá lâu (mili giây)', next: 'Hãy hỏi trang nhỏ hơn hoặc ít trường hơn.' },
    en: { what: 'It took too long (milliseconds)', next: 'Ask for smaller pages or fewer fields.' },
  },
};
