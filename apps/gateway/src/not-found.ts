import { GraphQLError } from 'graphql';
import { toldError } from './told-error.ts';

/** What a loader answers for an id that nothing bears. */
export function notFound(type: string, id: string): GraphQLError {
  const message = { vi: `Không có ${type} ${id}.`, en: `There is no ${type} ${id}.` };
  return toldError(message, { code: 'NOT_FOUND', type, id });
}

/** What a page answers for a place that no answer gave. */
export function badCursor(cursor: string): GraphQLError {
  const message = {
    vi: 'Không có con trỏ này; hãy lấy từ `pageInfo` hoặc một cạnh (`edges`).',
    en: 'That cursor is none of ours; take one from `pageInfo` or an edge.',
  };
  return toldError(message, { code: 'BAD_CURSOR', cursor });
}

/** What was found, or `null` where nothing bears the id; any other failure is thrown. */
export function foundOrNull<T>(found: T | Error | undefined): T | null {
  if (!(found instanceof Error)) return found ?? null;
  if (found instanceof GraphQLError && found.extensions['code'] === 'NOT_FOUND') return null;
  throw found;
}

/** One item for each id, an error in the place of each that is missing. */
export function inOrderOf<T>(
  type: string,
  ids: readonly string[],
  found: (id: string) => T | undefined,
): (T | GraphQLError)[] {
  return ids.map((id) => found(id) ?? notFound(type, id));
}
