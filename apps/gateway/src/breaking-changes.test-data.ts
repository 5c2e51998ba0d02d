import {
  type BreakingChange,
  BreakingChangeType,
  findSchemaChanges,
  type GraphQLSchema,
} from 'graphql';

/** A change that breaks clients, as somebody has answered for it. */
export interface DeclaredChange {
  /** In the words of the comparison: `Report.lead was removed.` */
  readonly change: string;
  /** The day on which it was declared: `2026-11-23`. */
  readonly on: string;
  /** Why clients are asked to put up with it, and what they do instead. */
  readonly reason: string;
}

/** What of a schema breaks the clients of an earlier one. */
export function breakingChanges(
  earlier: GraphQLSchema,
  later: GraphQLSchema,
): readonly BreakingChange[] {
  const breaking: readonly string[] = Object.values(BreakingChangeType);
  return findSchemaChanges(earlier, later).filter((change): change is BreakingChange =>
    breaking.includes(change.type),
  );
}

/** Changes that nobody has declared, and declarations of what has not changed. */
export function undeclared(
  changes: readonly Pick<BreakingChange, 'description'>[],
  declared: readonly DeclaredChange[],
): { readonly missing: readonly string[]; readonly stale: readonly string[] } {
  const happened = changes.map(({ description }) => description);
  const known = declared.map(({ change }) => change);
  return {
    missing: happened.filter((change) => !known.includes(change)),
    stale: known.filter((change) => !happened.includes(change)),
  };
}
