import type { IncomingMessage } from 'node:http';
import { err, ok, type Result } from '@baocao/core';
import type { TrustedDocuments } from '../answer/trusted-documents.ts';
import type { Refusal } from '../http/refusal.ts';
import { cleanVariables, type Variables } from '../limits/clean-variables.ts';
import type { Limits } from '../limits/limits.ts';
import { overLimit } from '../limits/over-limit.ts';
import { readBody } from '../limits/read-body.ts';
import { composed } from '../limits/text.ts';

/** What a request asks, as GraphQL over HTTP has it. */
export interface AskedOperation {
  /** Its letters composed. */
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Variables;
  readonly extensions?: Variables;
}

/** Reads what a GET or POST asks: one operation, of the right form, within what is taken. */
export async function readAsked(
  request: IncomingMessage,
  { limits, deadline, documents }: Reading & { readonly deadline: AbortSignal },
): Promise<Result<AskedOperation, Refusal>> {
  switch (request.method) {
    case 'GET':
      return askedInUrl(request, { limits, documents });
    case 'POST': {
      // Browsers post forms and plain text for any page; JSON only where the server has agreed to it.
      if (!isJson(request)) return malformed('NOT_JSON');
      const body = await readBody(request, { bodyBytes: limits.bodyBytes, deadline });
      return body.ok ? askedIn(body.value, { limits, documents }) : body;
    }
    default:
      return malformed('NO_SUCH_METHOD');
  }
}

/** What is read to: how much, and the documents that may be named instead of written out. */
interface Reading {
  readonly limits: Limits;
  readonly documents: TrustedDocuments;
}

function isJson({ headers }: IncomingMessage): boolean {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';');
  const charset = parameters.map((each) => /^\s*charset="?([^"]*)"?\s*$/i.exec(each)?.[1]);
  return (
    /^application\/(?:[\w.-]+\+)?json$/i.test(type.trim()) &&
    charset.every((each) => each === undefined || /^utf-?8$/i.test(each))
  );
}

function askedInUrl(
  { url = '' }: IncomingMessage,
  reading: Reading,
): Result<AskedOperation, Refusal> {
  const [, search = ''] = /\?([^#]*)/s.exec(url) ?? [];
  const given = new URLSearchParams(search);
  const asked: Record<string, unknown> = {};
  for (const name of ['query', 'documentId', 'operationName', 'variables', 'extensions']) {
    const [text, another] = given.getAll(name);
    if (another !== undefined) return malformed('MALFORMED_REQUEST');
    if (text === undefined || text === '') continue;
    const isObject = name === 'variables' || name === 'extensions';
    const value = isObject ? parsed(text) : ok(text);
    if (!value.ok) return value;
    asked[name] = value.value;
  }
  return ofForm(asked, reading);
}

function askedIn(body: string, reading: Reading): Result<AskedOperation, Refusal> {
  const json = parsed(body);
  if (!json.ok) return json;
  if (Array.isArray(json.value)) return malformed('BATCH_REFUSED');
  return isObject(json.value) ? ofForm(json.value, reading) : malformed('MALFORMED_REQUEST');
}

function parsed(text: string): Result<unknown, Refusal> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return malformed('MALFORMED_JSON');
  }
}

function ofForm(
  {
    query: written,
    documentId,
    operationName,
    variables,
    extensions,
  }: Readonly<Record<string, unknown>>,
  { limits, documents }: Reading,
): Result<AskedOperation, Refusal> {
  const text = textAsked(written, documentId, documents);
  if (!text.ok) return text;
  const query = text.value;
  const isOfForm =
    isText(query) &&
    isOr(operationName, isText) &&
    isOr(variables, isObject) &&
    isOr(extensions, isObject);
  if (!isOfForm) return malformed('MALFORMED_REQUEST');
  if (Buffer.byteLength(query) > limits.bodyBytes) {
    return err(overLimit({ limit: 'bodyBytes', most: limits.bodyBytes }));
  }
  const cleaned = isObject(variables) ? cleanVariables(variables, limits) : ok(undefined);
  if (!cleaned.ok) return cleaned;
  return ok({
    query,
    ...(isText(operationName) && { operationName: composed(operationName) }),
    ...(cleaned.value && { variables: cleaned.value }),
    ...(isObject(extensions) && { extensions }),
  });
}

/** The text of an operation, written out or named. */
function textAsked(
  written: unknown,
  documentId: unknown,
  { textById, isOnly }: TrustedDocuments,
): Result<unknown, Refusal> {
  if (documentId === undefined || documentId === null) {
    if (isOnly && isText(written)) return malformed('ONLY_TRUSTED_DOCUMENTS');
    return ok(isText(written) ? composed(written) : written);
  }
  if (!isText(documentId) || isText(written)) return malformed('MALFORMED_REQUEST');
  const text = textById.get(documentId);
  return text === undefined ? malformed('UNKNOWN_DOCUMENT') : ok(text);
}

function isOr<T>(value: unknown, is: (value: unknown) => value is T): boolean {
  return value === undefined || value === null || is(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Malformed =
  | 'NO_SUCH_METHOD'
  | 'NOT_JSON'
  | 'MALFORMED_JSON'
  | 'MALFORMED_REQUEST'
  | 'BATCH_REFUSED'
  | 'UNKNOWN_DOCUMENT'
  | 'ONLY_TRUSTED_DOCUMENTS';

function malformed(code: Malformed): Result<never, Refusal> {
  const { status, headers = {}, ...message } = FAULTS[code];
  return err({ status, code, message, headers });
}

const FAULTS: Readonly<
  Record<Malformed, Refusal['message'] & Pick<Refusal, 'status' | 'headers'>>
> = {
  NO_SUCH_METHOD: {
    status: 405,
    headers: { Allow: 'GET, POST, OPTIONS' },
    vi: 'GraphQL nhận GET (chỉ để đọc) và POST.',
    en: 'GraphQL is asked by GET (to read alone) or POST.',
  },
  NOT_JSON: {
    status: 415,
    vi: 'Hãy gửi truy vấn dưới dạng application/json (UTF-8).',
    en: 'Post a query as application/json (UTF-8).',
  },
  MALFORMED_JSON: {
    status: 400,
    vi: 'Không phải JSON đúng dạng. Hãy kiểm tra dấu ngoặc, dấu phẩy và dấu nháy.',
    en: 'That is not well-formed JSON. Look at its brackets, commas and quotes.',
  },
  MALFORMED_REQUEST: {
    status: 400,
    vi: 'Hãy gửi { "query": "…", "variables": {…}, "operationName": "…" }, mỗi mục đúng kiểu và chỉ một lần.',
    en: 'Send { "query": "…", "variables": {…}, "operationName": "…" }, each of its type, and once.',
  },
  BATCH_REFUSED: {
    status: 400,
    vi: 'Mỗi yêu cầu chỉ nhận một truy vấn. Hãy gửi từng truy vấn.',
    en: 'One operation a request. Send them one by one.',
  },
  UNKNOWN_DOCUMENT: {
    status: 404,
    vi: 'Máy chủ này không có truy vấn mang mã đó. Hãy gửi nguyên văn truy vấn, hoặc nhờ người vận hành thêm vào.',
    en: 'No query is known here by that id. Send its text, or have those who run this server add it.',
  },
  ONLY_TRUSTED_DOCUMENTS: {
    status: 403,
    vi: 'Máy chủ này chỉ trả lời các truy vấn đã đăng ký: hãy gửi documentId thay cho query.',
    en: 'Only registered queries are answered here: send a documentId in place of the query.',
  },
};
