import type { Rule, RuleExample, Severity } from '@baocao/core/check';

/** docs/rules.md: every rule, family by family, as the code has it. */
export function rulesPage(rules: readonly Rule[]): string {
  const families = Map.groupBy(rules, ({ id }) => id.split('-')[0] ?? '');
  return [
    '# Rules · Các quy tắc kiểm tra',
    'Made from the code by `pnpm rules`; a test holds the two against each other. An error is a contradiction; a warning is to be looked at before signing; a note needs nothing done. The severity named is a rule’s highest: it is milder where the case is.',
    'Trang này do `pnpm rules` tạo ra từ mã nguồn. Lỗi là mâu thuẫn; cảnh báo cần xem lại trước khi ký; ghi chú thì không bắt buộc phải sửa. Mức ghi ở đây là mức cao nhất của quy tắc; trường hợp nhẹ hơn thì nhẹ hơn.',
    tableOf(rules),
    ...[...families].flatMap(([family, members]) => [
      `## ${family} · ${FAMILIES[family] ?? unnamed(family)}`,
      ...members.flatMap(sectionOf),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What the rules of a family look at. */
const FAMILIES: Readonly<Record<string, string>> = {
  AVG: 'Số bình quân · averages',
  CLM: 'Khẳng định và số liệu kèm theo · claims and the figures behind them',
  COV: 'Nhiệm vụ, kết quả và kế hoạch · tasks, results and the plan',
  CPY: 'Chép lại · wording used again',
  DAY: 'Ngày của số liệu · the day of a figure',
  DOC: 'Văn bản viện dẫn · cited documents',
  FCT: 'Số đã ghi nhận · recorded figures',
  FRM: 'Thể thức · form',
  FTN: 'Chú thích · footnotes',
  GRW: 'Tăng, giảm · growth and comparison',
  IMP: 'Tỷ lệ không thể có · impossible percentages',
  NUM: 'Đánh số thứ tự · numbering',
  PCT: 'Tỷ lệ phần trăm · percentages',
  SER: 'Chuỗi số liệu qua các kỳ · figures from period to period',
  SUB: 'Phần và toàn bộ · parts within their whole',
  SUM: 'Tổng và các phần · totals and their parts',
  TAB: 'Bảng · tables',
  WIN: 'Thời gian chốt số liệu · the data window',
  WVR: 'Lời giải trình (waiver) · waivers',
};

function unnamed(family: string): never {
  throw new Error(`Say in tests/rules-page.ts what the rules of ${family} look at.`);
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error · lỗi',
  warning: 'warning · cảnh báo',
  info: 'note · ghi chú',
};

function tableOf(rules: readonly Rule[]): string {
  return [
    '| rule | severity | |',
    '| --- | --- | --- |',
    ...rules.map(
      ({ id, severity, title }) =>
        `| [${id}](#${id.toLowerCase()}) | ${SEVERITY_WORDS[severity]} | ${title.vi}<br>${title.en} |`,
    ),
  ].join('\n');
}

function sectionOf({ id, title, severity, since, source, passes, fails }: Rule): readonly string[] {
  return [
    `### ${id}`,
    `**${title.vi}**<br>${title.en}`,
    [
      `- ${SEVERITY_WORDS[severity]}`,
      `- since · từ ngày: ${since ?? 'always · luôn luôn'}`,
      `- source · căn cứ: ${source.vi}<br>${source.en}`,
    ].join('\n'),
    'Passes · đạt:',
    fenced(passes),
    'Fails · không đạt:',
    fenced(fails),
  ];
}

type Bound = Readonly<Record<string, string>>;

function fenced(example: RuleExample): string {
  const { text, bound = {} }: { readonly text: string; readonly bound?: Bound } =
    typeof example === 'string' ? { text: example } : example;
  const observed = Object.entries(bound).map(([words, value]) => `“${words}” ← ${value}`);
  return ['```text', text.trimEnd(), ...observed, '```'].join('\n');
}
