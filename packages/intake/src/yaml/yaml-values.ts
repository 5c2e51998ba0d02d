import { type IsoDate, parseIsoDate, type Result } from '@baocao/core';
import { type DocumentNumber, parseDocumentNumber } from '@baocao/core/document';
import { parseTemplateText } from '@baocao/core/report';
import * as z from 'zod';
import type { Fault } from '../problem/index.ts';
import { nearest } from '../register/index.ts';

/** A value that a parser of core reads; its failure becomes the fault at the value's place. */
export function parsed<T>(parse: (text: string) => Result<T, Fault>): z.ZodType<T, string> {
  return z.string().transform((text, context): T => {
    const result: Result<T, Fault> = text === '' ? EMPTY : parse(text);
    if (result.ok) return result.value;
    context.issues.push({ code: 'custom', input: text, params: { fault: result.error } });
    return z.NEVER;
  });
}

const EMPTY = { ok: false, error: { code: 'EMPTY_TEXT' } } as const;

/** Any words. */
export const words: z.ZodType<string, string> = parsed((text) => ({ ok: true, value: text }));

/** Words that may hold placeholders. */
export const templateText: z.ZodType<string, string> = parsed(parseTemplateText);

export const day: z.ZodType<IsoDate, string> = parsed(parseIsoDate);

export const documentNumber: z.ZodType<DocumentNumber, string> = parsed(parseDocumentNumber);

/** Read on its own, item by item. */
export const list: z.ZodType<readonly unknown[] | undefined> = z.array(z.unknown()).optional();

/** Read on its own, by another schema. */
export const mapping: z.ZodType<Readonly<Record<string, unknown>>> = z.looseObject({});

/** One of a closed list of words, as written. */
export function word<const W extends string>(known: readonly W[]): z.ZodType<W, string> {
  return parsed((text) => {
    const value = known.find((each) => each === text);
    return value
      ? { ok: true, value }
      : { ok: false, error: { code: 'UNKNOWN_WORD', text, known, nearest: nearest(text, known) } };
  });
}

/** One of core's constants in a file's spelling: `not-arisen` is `NOT_ARISEN`. */
export function constant<const C extends string>(known: readonly C[]): z.ZodType<C, string> {
  const spellings = new Map(known.map((each) => [spelt(each), each]));
  return word([...spellings.keys()]).transform((text) => spellings.get(text) as C);
}

/** A whole number within bounds. */
export function wholeNumber(from: number, to: number): z.ZodType<number, string> {
  return parsed((text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= from && value <= to
      ? { ok: true, value }
      : { ok: false, error: { code: 'NOT_A_WHOLE_NUMBER', text, from, to } };
  });
}

function spelt(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
