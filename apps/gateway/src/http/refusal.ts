import type { ServerResponse } from 'node:http';
import type { Language } from '@baocao/core';
import { GraphQLError } from 'graphql';

/** Why a request is not answered: for programs by its code, for people in words. */
export interface Refusal {
  readonly status: number;
  /** Stable: `KEY_REVOKED`. */
  readonly code: string;
  readonly message: Readonly<Record<Language, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with a refusal, in the form in which GraphQL tells of errors, whatever was asked for. */
export function answerRefusal(
  response: ServerResponse,
  { status, headers, ...refusal }: Refusal,
): void {
  const requestId = response.getHeader('X-Request-Id');
  const { code, message } = refusal;
  const extensions = { code, messageVi: message.vi, ...(requestId && { requestId }) };
  response.writeHead(status, {
    ...headers,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(`${JSON.stringify({ errors: [{ message: message.en, extensions }] })}\n`);
}

/** The same for what is found out only while GraphQL is answered. */
export function refusalError({ status, code, message, headers }: Refusal): GraphQLError {
  // `spec`: whether GraphQL over HTTP has another status for it where plain JSON is accepted.
  const http = { status, spec: false, ...(headers && { headers }) };
  return new GraphQLError(message.en, { extensions: { code, messageVi: message.vi, http } });
}
