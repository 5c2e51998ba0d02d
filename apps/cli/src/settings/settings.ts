import { choice, list, optional, type Setting, text, url, wholeNumber } from './setting.ts';

const SECONDS = { vi: 'số giây', en: 'seconds' };

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
} as const satisfies Readonly<Record<string, Setting<unknown>>>;
