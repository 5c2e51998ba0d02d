import { parseAgencyKey } from '@baocao/core/agency';
import { documentKey } from '@baocao/core/document';
import type { HandOver } from '@baocao/core/task';
import * as z from 'zod';
import type { DocumentList } from '../document/index.ts';
import type { Report } from '../problem/index.ts';
import { day, parsed, readUnder, valueAt, words, type YamlNode } from '../yaml/index.ts';

const HAND_OVER = z.strictObject({
  to: parsed(parseAgencyKey),
  on: day,
  document: words.transform(documentKey).nullable().default(null),
});

/** Reads to whom a task was handed; `null` where it was not, or where that cannot be read. */
export function readHandOver(
  task: YamlNode,
  { documents, report }: { readonly documents: DocumentList; readonly report: Report },
): HandOver | null {
  documents.citeUnder(valueAt(task, 'handedOver'), 'document');
  return readUnder(task, { key: 'handedOver', schema: HAND_OVER }, report) ?? null;
}
