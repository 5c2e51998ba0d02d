import type { Finding } from '@baocao/core/check';

/** The errors and warnings among findings that were not there before. */
export function newAlarms(
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Finding[] {
  const known = new Set(before.map(keyOf));
  return after.filter((each) => each.severity !== 'info' && !known.has(keyOf(each)));
}

/** A change of one digit moves nothing, so the same finding stands in the same place. */
function keyOf({ rule, severity, place }: Finding): string {
  return [rule, severity, place.path, place.start].join(' ');
}
