/** One place where two values differ; a side that has nothing there is `undefined`. */
export interface Difference {
  /** `tasks/3/title`: keys and places from the top. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The deepest places at which two plain values differ, in reading order. */
export function differences(before: unknown, after: unknown, path = ''): readonly Difference[] {
  if (before === after) return [];
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ path, before, after }];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    differences(before[key], after[key], path === '' ? key : `${path}/${key}`),
  );
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
