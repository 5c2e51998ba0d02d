import { ok, parseIsoDate } from '@baocao/core';
import { documentKey } from '@baocao/core/document';
import type { Deadline, Extension } from '@baocao/core/task';
import * as z from 'zod';
import type { DocumentList } from '../document/index.ts';
import type { Report } from '../problem/index.ts';
import {
  checkAscending,
  day,
  itemsOf,
  parsed,
  readMapping,
  words,
  type YamlNode,
} from '../yaml/index.ts';

/** A day, or words; what has no letter (`31/12/2023`) was meant as a day, and must be one. */
export const deadline: z.ZodType<Deadline, string> = parsed<Deadline>((text) => {
  if (/\p{L}/u.test(text)) return ok({ type: 'words', words: text });
  const written = parseIsoDate(text);
  return written.ok ? ok({ type: 'day', day: written.value }) : written;
});

const EXTENSION = z.strictObject({
  deadline,
  since: day,
  document: words.transform(documentKey).nullable().default(null),
});

/** Reads what a task's deadline was put off to, in the order in which that was granted. */
export function readExtensions(
  task: YamlNode,
  { documents, report }: { readonly documents: DocumentList; readonly report: Report },
): readonly Extension[] {
  const items = itemsOf(task, 'extended');
  checkAscending(items, 'since', report);
  return items.flatMap((item) => {
    documents.citeUnder(item, 'document');
    return readMapping(item, EXTENSION, report).whole ?? [];
  });
}
