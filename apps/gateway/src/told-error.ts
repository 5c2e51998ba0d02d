import type { Language } from '@baocao/core';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** What a program goes by: a stable code, `MALFORMED_PERIOD`, and what else there is to tell. */
interface Told {
  readonly code: string;
  readonly [what: string]: unknown;
}

/** An error of a query, for programs and, in either language, for people. */
export function toldError(
  message: Readonly<Record<Language, string>>,
  told: Told,
  options: Omit<GraphQLErrorOptions, 'extensions'> = {},
): GraphQLError {
  return new GraphQLError(message.en, {
    ...options,
    extensions: { ...told, messageVi: message.vi },
  });
}
