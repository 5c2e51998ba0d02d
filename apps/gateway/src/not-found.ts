import { GraphQLError } from 'graphql';

/** What a loader answers for an id that nothing bears. */
export function notFound(type: string, id: string): GraphQLError {
  return new GraphQLError(`There is no ${type} ${id}.`, {
    extensions: { code: 'NOT_FOUND', type, id },
  });
}

/** One item for each id, an error in the place of each that is missing. */
export function inOrderOf<T>(
  type: string,
  ids: readonly string[],
  found: (id: string) => T | undefined,
): (T | GraphQLError)[] {
  return ids.map((id) => found(id) ?? notFound(type, id));
}
