import { err, ok, type Result } from '../result.ts';
import { type DocumentType, isDocumentType } from './document-type.ts';

/**
 * The number and symbol of a document (số, ký hiệu), by family.
 *
 * `number` is the running number as text, at least two digits (`08`), now and then with a letter (`12a`).
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I and III
 */
export type DocumentNumber =
  | TypedNumber
  | DispatchNumber
  | NormativeNumber
  | AssemblyNumber
  | PartyNumber;

/** `258/BC-SKHCN`, `254/QĐ-UBND-HC`. */
export interface TypedNumber {
  readonly family: 'typed';
  readonly number: string;
  readonly type: DocumentType;
  readonly issuer: string;
}

/** A công văn, which bears no type: `261/UBND-NCKSTTHC`. */
export interface DispatchNumber {
  readonly family: 'dispatch';
  readonly number: string;
  readonly issuer: string;
  readonly drafter: string;
}

/** A normative document: `104/2022/NĐ-CP`, `06/2024/QĐ-UBND`. */
export interface NormativeNumber {
  readonly family: 'normative';
  readonly number: string;
  readonly year: number;
  readonly type: string;
  readonly issuer: string;
}

/** A law or resolution of the National Assembly of a term: `72/2025/QH15`. */
export interface AssemblyNumber {
  readonly family: 'assembly';
  readonly number: string;
  readonly year: number;
  readonly term: number;
}

/** The Party's: `10-NQ/TU`. Runs per type within one term, not per year. */
export interface PartyNumber {
  readonly family: 'party';
  readonly number: string;
  readonly type: string;
  readonly issuer: string;
}

export type DocumentNumberProblem = {
  readonly code: 'NOT_A_DOCUMENT_NUMBER';
  readonly text: string;
};

const NUMBER = String.raw`(\d{1,6}[a-zđ]?)`;
const LETTERS = String.raw`\p{L}[\p{L}\d&.]*`;
const SYMBOL = `(${LETTERS}(?:-${LETTERS})*)`;

const PARTY = new RegExp(`^${NUMBER}-(${LETTERS})/${SYMBOL}$`, 'u');
const ASSEMBLY = new RegExp(`^${NUMBER}/(\\d{4})/QH(\\d{1,2})$`, 'u');
const NORMATIVE = new RegExp(`^${NUMBER}/(\\d{4})/(${LETTERS})-${SYMBOL}$`, 'u');
const ADMINISTRATIVE = new RegExp(`^${NUMBER}/(${LETTERS})-${SYMBOL}$`, 'u');

/**
 * Reads any family. Stray spaces around `/` and `-` (`258 /BC-SKHCN`) are forgiven, words that follow are
 * not: what was written is the caller's to keep, and differs from `formatDocumentNumber` of the answer where something was amiss.
 */
export function parseDocumentNumber(text: string): Result<DocumentNumber, DocumentNumberProblem> {
  const tidy = text
    .normalize('NFC')
    .trim()
    .replace(/\s*([/-])\s*/gu, '$1');
  const parsed =
    readParty(tidy) ?? readAssembly(tidy) ?? readNormative(tidy) ?? readAdministrative(tidy);
  return parsed ? ok(parsed) : err({ code: 'NOT_A_DOCUMENT_NUMBER', text });
}

/** As Nghị định 30 prints it: no spaces, a leading zero under ten. */
export function formatDocumentNumber(number: DocumentNumber): string {
  switch (number.family) {
    case 'typed':
      return `${number.number}/${number.type}-${number.issuer}`;
    case 'dispatch':
      return `${number.number}/${number.issuer}-${number.drafter}`;
    case 'normative':
      return `${number.number}/${number.year}/${number.type}-${number.issuer}`;
    case 'assembly':
      return `${number.number}/${number.year}/QH${number.term}`;
    case 'party':
      return `${number.number}-${number.type}/${number.issuer}`;
  }
}

function readParty(text: string): PartyNumber | undefined {
  const [, number, type, issuer] = PARTY.exec(text) ?? [];
  if (!number || !type || !issuer) return undefined;
  return { family: 'party', number: padded(number), type, issuer };
}

function readAssembly(text: string): AssemblyNumber | undefined {
  const [, number, year, term] = ASSEMBLY.exec(text) ?? [];
  if (!number || !year || !term) return undefined;
  return { family: 'assembly', number: padded(number), year: Number(year), term: Number(term) };
}

function readNormative(text: string): NormativeNumber | undefined {
  const [, number, year, type, issuer] = NORMATIVE.exec(text) ?? [];
  if (!number || !year || !type || !issuer) return undefined;
  return { family: 'normative', number: padded(number), year: Number(year), type, issuer };
}

function readAdministrative(text: string): TypedNumber | DispatchNumber | undefined {
  const [, number, first, rest] = ADMINISTRATIVE.exec(text) ?? [];
  if (!number || !first || !rest) return undefined;
  return isDocumentType(first)
    ? { family: 'typed', number: padded(number), type: first, issuer: rest }
    : { family: 'dispatch', number: padded(number), issuer: first, drafter: rest };
}

function padded(number: string): string {
  const digits = number.replace(/^0+(?=\d)/, '');
  return /^\d(\D|$)/u.test(digits) ? `0${digits}` : digits;
}
