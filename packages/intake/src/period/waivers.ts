import { RULES } from '@baocao/core/check';
import { UNBOUND_NUMBER } from '@baocao/core/issue';
import type { Waiver } from '@baocao/core/report';
import * as z from 'zod';
import type { Report } from '../problem/index.ts';
import { day, itemsOf, readMapping, word, words, type YamlMapping } from '../yaml/index.ts';

const WAIVER = z.strictObject({
  rule: word([...RULES.map(({ id }) => id as string), UNBOUND_NUMBER]),
  place: words,
  reason: words,
  until: day,
});

/** Reads the `waivers` of a front matter. */
export function readWaivers(root: YamlMapping | undefined, report: Report): readonly Waiver[] {
  return itemsOf(root, 'waivers').flatMap((node) => readMapping(node, WAIVER, report).whole ?? []);
}
