import { err, ok, type Result } from '@baocao/core';
import type { Refusal } from '../http/refusal.ts';
import type { Limits } from './limits.ts';
import { overLimit } from './over-limit.ts';
import { composed, isUnfit, unfitText } from './text.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** Variables as they may be used: not too many, nor too deep, every text in them fit and composed. */
export function cleanVariables(variables: Variables, limits: Limits): Result<Variables, Refusal> {
  const count = Object.keys(variables).length;
  if (count > limits.variables) {
    return err(overLimit({ limit: 'variables', most: limits.variables, found: count }));
  }
  try {
    const cleaned = cleanerOf(limits)(variables, '$', 0);
    return ok(cleaned as Variables);
  } catch (error) {
    if (error instanceof Unclean) return err(error.refusal);
    throw error;
  }
}

class Unclean extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Goes no deeper than the limit, so that no nesting overflows it. */
function cleanerOf({ values, valueDepth }: Limits) {
  let count = 0;
  return function clean(value: unknown, place: string, depth: number): unknown {
    if (++count > values) throw new Unclean(overLimit({ limit: 'values', most: values }));
    if (depth > valueDepth) throw new Unclean(overLimit({ limit: 'valueDepth', most: valueDepth }));
    if (typeof value === 'string') {
      if (isUnfit(value)) throw new Unclean(unfitText(place));
      return composed(value);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      return value.map((each, at) => clean(each, `${place}[${at}]`, depth + 1));
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        if (isUnfit(name)) throw new Unclean(unfitText(place));
        return [name, clean(each, place === '$' ? `$${name}` : `${place}.${name}`, depth + 1)];
      }),
    );
  };
}
