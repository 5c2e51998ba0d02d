import { type Difference, differences } from '../department/differences.ts';
import { fromJson } from '../json.ts';
import type { ChangedPart, Columns } from './change.ts';

/**
 * The places at which a part is now another than it was; none where it was not there. That it was recorded
 * once more, which its revision counts, is none of them.
 */
export function partDifferences({ before, after }: ChangedPart): readonly Difference[] {
  return before === null ? [] : differences(told(before), told(after));
}

/** What is kept whole is all there is to tell; of the rest, what each column says. */
function told({ body, revision, ...columns }: Columns): unknown {
  return typeof body === 'string' ? fromJson(body) : each(columns);
}

function each(columns: Columns): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [
      name,
      typeof value === 'string' && IN_JSON.has(name) ? fromJson(value) : value,
    ]),
  );
}

const IN_JSON: ReadonlySet<string> = new Set([
  'units',
  'signers',
  'addressees',
  'recipients',
  'windows',
  'due_days',
  'template',
]);
