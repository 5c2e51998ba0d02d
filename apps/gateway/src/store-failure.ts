import type { Language } from '@baocao/core';
import { type StoreFailure, storeFailureOf } from '@baocao/db';
import { GraphQLError } from 'graphql';
import { maskError } from 'graphql-yoga';
import { toldError } from './told-error.ts';

/** Hides what failed inside, but for what a client must know to go on: whether to ask again. */
export function maskFailure(error: unknown, message: string, isDev?: boolean): Error {
  const {
    originalError = error,
    nodes,
    path,
  } = error instanceof GraphQLError ? error : ({} as Partial<GraphQLError>);
  const failure = storeFailureOf(originalError);
  if (!failure || failure.code === 'ENGINE_FAILED') return maskError(error, message, isDev);
  const { code } = failure;
  return toldError(WORDS[code], { code }, { nodes, path, originalError: null });
}

const WORDS: Record<
  Exclude<StoreFailure['code'], 'ENGINE_FAILED'>,
  Readonly<Record<Language, string>>
> = {
  BUSY: {
    vi: 'Đang có người khác ghi; chưa ghi được gì. Hãy thử lại.',
    en: 'Others are recording; nothing was recorded. Ask again.',
  },
  UNKNOWN_OUTCOME: {
    vi: 'Chưa biết đã ghi được hay chưa. Hãy thử lại: những gì đã ghi không bị ghi hai lần.',
    en: 'It is not known whether this was recorded. Ask again: what is recorded already is not recorded twice.',
  },
};
