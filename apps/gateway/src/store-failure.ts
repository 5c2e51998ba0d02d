import { type StoreFailure, storeFailureOf } from '@baocao/db';
import { GraphQLError } from 'graphql';
import { maskError } from 'graphql-yoga';

/** Hides what failed inside, but for what a client must know to go on: whether to ask again. */
export function maskFailure(error: unknown, message: string, isDev?: boolean): Error {
  const {
    originalError = error,
    nodes,
    path,
  } = error instanceof GraphQLError ? error : ({} as Partial<GraphQLError>);
  const failure = storeFailureOf(originalError);
  if (!failure || failure.code === 'ENGINE_FAILED') return maskError(error, message, isDev);
  return new GraphQLError(WORDS[failure.code], {
    nodes,
    path,
    originalError: null,
    extensions: { code: failure.code },
  });
}

const WORDS: Record<Exclude<StoreFailure['code'], 'ENGINE_FAILED'>, string> = {
  BUSY: 'Others are recording; nothing was recorded. Ask again.',
  UNKNOWN_OUTCOME:
    'It is not known whether this was recorded. Ask again: what is recorded already is not recorded twice.',
};
