import { choice, list, optional, type Setting, text, url, wholeNumber } from './setting.ts';

const SECONDS = { vi: 'số giây', en: 'seconds' };
const A_MINUTE = { vi: 'số lần mỗi phút', en: 'requests a minute' };

/** Everything that whoever runs a gateway may set, in the order of docs/running.md. */
export const SETTINGS = {
  host: text(
    { name: 'BAOCAO_HOST', means: { vi: 'địa chỉ mạng', en: 'The network address to listen on.' } },
    { vi: 'địa chỉ, như 0.0.0.0', en: 'an address, as 0.0.0.0' },
    { standard: '127.0.0.1' },
  ),
  port: wholeNumber(
    { name: 'PORT', means: { vi: 'cổng', en: 'The port; 0 takes any free one.' } },
    { from: 0, to: 65535, standard: 4000, of: { vi: 'một số', en: 'a number' } },
  ),
  access: optional(
    choice(
      {
        name: 'BAOCAO_ACCESS',
        means: {
          vi: 'ai là người hỏi: người ngồi ở máy này, hay theo khóa và mã truy cập',
          en: 'Who asks: whoever sits at this machine (`local`), or by keys and tokens (`keys`). Unset, `local` on a loopback address and `keys` on any other.',
        },
      },
      ['local', 'keys'],
      'local',
    ),
  ),
  tokenIssuer: optional(
    url({
      name: 'BAOCAO_TOKEN_ISSUER',
      means: {
        vi: 'nơi cấp token được nhận (OIDC), đúng như mục iss',
        en: 'Whose tokens (OIDC) are taken beside keys, as their `iss` has it.',
      },
    }),
  ),
  tokenAudience: optional(
    text(
      {
        name: 'BAOCAO_TOKEN_AUDIENCE',
        means: { vi: 'mục aud của token', en: 'What their `aud` must name: this gateway.' },
      },
      { vi: 'một tên', en: 'a name' },
    ),
  ),
  tokenKeys: optional(
    url({
      name: 'BAOCAO_TOKEN_KEYS',
      means: {
        vi: 'địa chỉ khóa công khai của nơi cấp (JWKS)',
        en: 'Where the issuer publishes its keys (JWKS).',
      },
    }),
  ),
  tokenClaims: list(
    {
      name: 'BAOCAO_TOKEN_CLAIMS',
      means: {
        vi: 'tên các mục của token',
        en: 'Under which names tokens say who bears them, where those are not `agency`, `role` and `name`.',
      },
    },
    { vi: 'như role=groups,name=preferred_username', en: 'as role=groups,name=preferred_username' },
    /^(?:agency|role|name)=\S+$/,
  ),
  reading: choice(
    {
      name: 'BAOCAO_READING',
      means: {
        vi: 'ai cũng đọc được báo cáo đã phát hành, hay chỉ người trong cơ quan',
        en: 'Whether anybody may read what has been issued, or its own agency alone.',
      },
    },
    ['public', 'closed'],
    'public',
  ),
  logLevel: optional(
    choice(
      {
        name: 'LOG_LEVEL',
        means: {
          vi: 'ghi nhật ký từ mức nào',
          en: 'What the log (JSON lines on standard error) begins at. Unset, `info`, and `warn` on a terminal.',
        },
      },
      ['debug', 'info', 'warn', 'error', 'silent'],
      'info',
    ),
  ),
  metricsToken: optional(
    text(
      {
        name: 'BAOCAO_METRICS_TOKEN',
        means: {
          vi: 'mã mà Prometheus phải xuất trình tại /metrics',
          en: 'What Prometheus must bear at `/metrics`. Without it, `/metrics` is there for `local` access alone.',
        },
      },
      { vi: 'từ 16 ký tự', en: '16 characters or more' },
      { isSecret: true, fits: /^[\x21-\x7e]{16,}$/ },
    ),
  ),
  stopSeconds: wholeNumber(
    {
      name: 'BAOCAO_STOP_SECONDS',
      means: {
        vi: 'khi được bảo dừng, chờ việc đang làm lâu nhất bao lâu',
        en: 'How long what runs may take to finish once told to stop.',
      },
    },
    { from: 1, to: 300, standard: 9, of: SECONDS },
  ),
  corsOrigins: list(
    {
      name: 'BAOCAO_CORS_ORIGINS',
      means: {
        vi: 'trang web nào được gọi từ trình duyệt',
        en: 'Sites whose pages may ask from a browser. None unless named.',
      },
    },
    {
      vi: 'như https://bao-cao.binhthuan.gov.vn, cách nhau dấu phẩy',
      en: 'as https://reports.example.vn, commas between',
    },
    /^https?:\/\/[^/\s]+$/,
  ),
  proxies: list(
    {
      name: 'BAOCAO_PROXIES',
      means: {
        vi: 'máy chủ trung gian nào được tin khi báo địa chỉ người hỏi',
        en: 'Proxies in front, whose `X-Forwarded-For` is believed when requests are counted by address.',
      },
    },
    { vi: 'như 10.0.0.0/8, cách nhau dấu phẩy', en: 'as 10.0.0.0/8, commas between' },
    /^[\da-fA-F.:]+(?:\/\d{1,3})?$/,
  ),
  requestsOfBearer: wholeNumber(
    {
      name: 'BAOCAO_REQUESTS_OF_KEY',
      means: {
        vi: 'mỗi khóa hay mã truy cập được hỏi bao nhiêu lần một phút',
        en: 'How often the bearer of a key or token may ask.',
      },
    },
    { from: 1, to: 1_000_000, standard: 1_200, of: A_MINUTE },
  ),
  requestsOfAddress: wholeNumber(
    {
      name: 'BAOCAO_REQUESTS_OF_ADDRESS',
      means: {
        vi: 'mỗi địa chỉ không có khóa được hỏi bao nhiêu lần một phút',
        en: 'How often anybody else may ask, from each address.',
      },
    },
    { from: 1, to: 1_000_000, standard: 300, of: A_MINUTE },
  ),
  cost: wholeNumber(
    {
      name: 'BAOCAO_COST',
      means: {
        vi: 'một câu hỏi GraphQL được tốn bao nhiêu',
        en: 'What a GraphQL operation may cost ([access.md](access.md)).',
      },
    },
    { from: 1_000, to: 100_000_000, standard: 60_000, of: { vi: 'số trường', en: 'fields' } },
  ),
  deadlineSeconds: wholeNumber(
    {
      name: 'BAOCAO_DEADLINE_SECONDS',
      means: {
        vi: 'một câu hỏi GraphQL được chạy bao lâu, và người tải tệp chờ in bao lâu',
        en: 'How long a GraphQL operation may take, and whoever asks for a file waits for its print.',
      },
    },
    { from: 1, to: 300, standard: 15, of: SECONDS },
  ),
  explorer: optional(
    choice(
      {
        name: 'BAOCAO_EXPLORER',
        means: {
          vi: 'có mở GraphiQL và gợi ý khi viết sai câu hỏi không',
          en: 'Whether GraphiQL is shown, and what was nearly right in a query told. Unset, `on` for `local` access alone.',
        },
      },
      ['on', 'off'],
      'off',
    ),
  ),
  documents: optional(
    text(
      {
        name: 'BAOCAO_DOCUMENTS',
        means: {
          vi: 'thư mục hay tệp các câu hỏi biết trước',
          en: 'Queries that may be asked by the digest of their text ([graphql.md](graphql.md)).',
        },
      },
      {
        vi: 'thư mục tệp .graphql, hoặc tệp .json',
        en: 'a folder of .graphql files, or a .json file',
      },
    ),
  ),
  documentsOnly: choice(
    {
      name: 'BAOCAO_DOCUMENTS_ONLY',
      means: { vi: 'chỉ trả lời các câu hỏi đó', en: 'Whether no other query is answered.' },
    },
    ['on', 'off'],
    'off',
  ),
  keptMegabytes: wholeNumber(
    {
      name: 'BAOCAO_KEPT_MEGABYTES',
      means: {
        vi: 'bộ nhớ giữ câu trả lời và tệp đã gửi',
        en: 'How much memory answers and files that were sent before may take; 0 keeps none.',
      },
    },
    { from: 0, to: 65_536, standard: 64, of: { vi: 'MB', en: 'megabytes' } },
  ),
} as const satisfies Readonly<Record<string, Setting<unknown>>>;
