import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { err, ok, type Result } from '@baocao/core';
import { parse, validate } from 'graphql';
import { composed } from '../limits/text.ts';
import { schema } from '../schema.ts';

/** Queries that are known before they are asked, each by the digest of its text: `sha256:7f56e6…`. */
export interface TrustedDocuments {
  /** Its letters composed. */
  readonly textById: ReadonlyMap<string, string>;
  /** No other is answered. */
  readonly isOnly: boolean;
}

export const NO_DOCUMENTS: TrustedDocuments = { textById: new Map(), isOnly: false };

/** Why a document is not taken, and where it stands. */
export type DocumentFault = { readonly file: string } & (
  | { readonly code: 'UNREADABLE'; readonly reason: string }
  /** It is called by another digest than its own. */
  | { readonly code: 'OTHER_DIGEST'; readonly id: string; readonly digest: string }
  | { readonly code: 'NOT_VALID'; readonly id: string; readonly faults: readonly string[] }
);

/**
 * Reads a folder of `.graphql` files, or a JSON file of texts by digest such as GraphQL Code Generator writes. All of
 * it is held against the schema, and all faults are told.
 */
export function readTrustedDocuments(
  path: string,
): Result<TrustedDocuments['textById'], readonly DocumentFault[]> {
  const faults: DocumentFault[] = [];
  const textById = new Map<string, string>();
  const readable = (file: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      faults.push({ file, code: 'UNREADABLE', reason: (error as Error).message });
    }
  };
  readable(path, () => {
    for (const file of filesAt(path)) {
      readable(file, () => {
        for (const [named, text] of textsIn(file)) {
          const id = documentId(text);
          const fault = faultOf(text, { id, named });
          if (fault) faults.push({ file, ...fault });
          else textById.set(id, composed(text));
        }
      });
    }
  });
  return faults.length > 0 ? err(faults) : ok(textById);
}

/** The id of a document as the appendix “Persisted Documents” of GraphQL over HTTP forms it. */
export function documentId(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => ['.graphql', '.gql', '.json'].includes(extname(name)))
    .sort()
    .map((name) => join(path, name));
}

function textsIn(file: string): readonly (readonly [named: string | null, text: string])[] {
  const content = readFileSync(file, 'utf8');
  if (extname(file) !== '.json') return [[null, content]];
  const texts: unknown = JSON.parse(content);
  if (typeof texts !== 'object' || texts === null) throw new TypeError('not an object of texts');
  return Object.entries(texts).map(([named, text]) => {
    if (typeof text !== 'string') throw new TypeError(`${named} is no text`);
    return [named, text];
  });
}

function faultOf(
  text: string,
  { id, named }: { readonly id: string; readonly named: string | null },
):
  | { readonly code: 'OTHER_DIGEST'; readonly id: string; readonly digest: string }
  | { readonly code: 'NOT_VALID'; readonly id: string; readonly faults: readonly string[] }
  | undefined {
  if (named !== null && id !== named && id !== `sha256:${named}`) {
    return { code: 'OTHER_DIGEST', id: named, digest: id };
  }
  try {
    const faults = validate(schema, parse(text)).map(({ message }) => message);
    return faults.length > 0 ? { code: 'NOT_VALID', id, faults } : undefined;
  } catch (error) {
    return { code: 'NOT_VALID', id, faults: [(error as Error).message] };
  }
}
