import type { Signer } from '@baocao/core/agency';
import type { DocumentNumber } from '@baocao/core/document';
import type { Narrative } from '@baocao/core/narrative';
import type { Amendment, Issue } from '@baocao/core/report';
import type { Root } from 'mdast';
import * as z from 'zod';
import type { SourceFile } from '../folder/index.ts';
import { type Links, readInline } from '../narrative/index.ts';
import type { Report } from '../problem/index.ts';
import type { Register } from '../register/index.ts';
import {
  day,
  documentNumber,
  itemsOf,
  list,
  mapping,
  readMapping,
  readYaml,
  shapeOf,
  valueAt,
  words,
  type YamlMapping,
} from '../yaml/index.ts';

/** The mapping at the head of a file, empty where there is none; or its text, where that cannot be read. */
export type FrontMatter =
  | { readonly root: YamlMapping; readonly unread?: never; readonly isClosed: true }
  | { readonly root?: never; readonly unread: string; readonly isClosed: boolean };

/** Reads the YAML between the fences at the head of a file; its places are those of the file. */
export function readFrontMatter(file: SourceFile, tree: Root, report: Report): FrontMatter {
  const [first] = tree.children;
  const start = file.placeAt(0);
  if (first?.type !== 'yaml') {
    if (!/^---[ \t]*(\r?\n|$)/.test(file.text)) {
      return { root: { type: 'mapping', place: start, entries: new Map() }, isClosed: true };
    }
    report(start, { code: 'UNCLOSED_FRONT_MATTER' });
    return { unread: file.text, isClosed: false };
  }
  const end = first.position?.end.offset ?? 0;
  const from = file.text.indexOf('\n') + 1;
  const to = file.text.lastIndexOf('---', end);
  const root = readYaml(file, { from, to }, report);
  return root ? { root, isClosed: true } : { unread: file.text.slice(from, to), isClosed: true };
}

const FRONT_MATTER = z.strictObject({
  number: documentNumber.optional(),
  issuedOn: day.optional(),
  signer: words.optional(),
  amends: documentNumber.optional(),
  replaces: documentNumber.optional(),
  bases: z.array(words).default([]),
  documents: list,
  observations: mapping.optional(),
  revised: mapping.optional(),
  progress: mapping.optional(),
  waivers: list,
});

export interface Formalities {
  readonly issue: Issue | null;
  readonly amends: Amendment | null;
  readonly bases: readonly Narrative[];
}

export interface FormalitiesContext {
  readonly signers: Register<Signer | null>;
  readonly links: Links;
  readonly report: Report;
}

/** The number, day and signer of a front matter, the report that it amends, and its bases. */
export function readFormalities(
  root: YamlMapping | undefined,
  { signers, links, report }: FormalitiesContext,
): Formalities {
  if (!root) return { issue: null, amends: null, bases: [] };
  const { parts } = readMapping(root, FRONT_MATTER, report);
  const bases = itemsOf(root, 'bases').flatMap((item) =>
    item.type === 'text' ? [readInline(item, links, report)] : [],
  );
  checkAllOrNone(root, report);
  checkOneOfTwo(root, report);
  const signer = valueAt(root, 'signer');
  if (signer && parts.signer !== undefined) signers.find(parts.signer, signer.place);
  const number = valueAt(root, 'number');
  const issue =
    parts.number && parts.issuedOn && parts.signer !== undefined && number?.type === 'text'
      ? {
          number: parts.number,
          numberAsWritten: number.text,
          issuedOn: parts.issuedOn,
          signer: parts.signer,
        }
      : null;
  return { issue, amends: amendmentOf(parts), bases };
}

const ISSUE = ['number', 'issuedOn', 'signer'] as const;

/** A report is issued with a number, a day and a signer, or it is a draft. */
function checkAllOrNone(root: YamlMapping, report: Report): void {
  const given = ISSUE.filter((key) => isGiven(root, key));
  const missing = ISSUE.filter((key) => !isGiven(root, key));
  const [first] = given;
  if (!first || missing.length === 0) return;
  const place = root.entries.get(first)?.place ?? root.place;
  report(place, { code: 'INCOMPLETE_ISSUE', given, missing });
}

function checkOneOfTwo(root: YamlMapping, report: Report): void {
  const given = [...root.entries].filter(([key]) => key === 'amends' || key === 'replaces');
  const [, second] = given.filter(([key]) => isGiven(root, key));
  if (second) report(second[1].place, { code: 'AMENDS_AND_REPLACES' });
}

function amendmentOf({
  amends,
  replaces,
}: {
  readonly amends?: DocumentNumber | undefined;
  readonly replaces?: DocumentNumber | undefined;
}): Amendment | null {
  if (amends) return { kind: 'AMENDS', number: amends };
  return replaces ? { kind: 'REPLACES', number: replaces } : null;
}

function isGiven(root: YamlMapping, key: string): boolean {
  return shapeOf(valueAt(root, key)) !== 'nothing';
}
