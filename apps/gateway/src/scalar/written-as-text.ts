import type { Language } from '@baocao/core';
import { type GraphQLError, Kind, print, type ValueNode } from 'graphql';
import { toldError } from '../told-error.ts';

/** How a scalar whose values are texts is read, and what a client is told that writes it otherwise. */
interface TextFormat<T extends string> {
  /** What is meant by a text; `null` where it is none of the scalar's. */
  readonly read: (text: string) => T | null;
  /** Stable: `MALFORMED_PERIOD`. */
  readonly code: string;
  readonly what: Readonly<Record<Language, string>>;
  /** How it may be written. */
  readonly forms: readonly string[];
}

interface Reading<T> {
  readonly parseValue: (given: unknown) => T;
  readonly parseLiteral: (node: ValueNode) => T;
}

/** Reads a variable's value or a literal, or refuses it with its place, its code and how to write it. */
export function writtenAsText<T extends string>(format: TextFormat<T>): Reading<T> {
  const refuse = (given: string, node?: ValueNode): never => {
    throw refusal(format, given, node);
  };
  return {
    parseValue: (given) =>
      (typeof given === 'string' ? format.read(given) : null) ?? refuse(textOf(given)),
    parseLiteral: (node) =>
      node.kind === Kind.STRING
        ? (format.read(node.value) ?? refuse(node.value, node))
        : refuse(print(node), node),
  };
}

function refusal(
  { code, what, forms }: TextFormat<string>,
  given: string,
  node: ValueNode | undefined,
): GraphQLError {
  const short = given.length > LONGEST_QUOTE ? `${given.slice(0, LONGEST_QUOTE)}…` : given;
  const written = forms.join(', ');
  const message = {
    vi: `“${short}” không phải là ${what.vi}. Viết theo một trong các dạng: ${written}.`,
    en: `“${short}” is no ${what.en}. Write it like one of these: ${written}.`,
  };
  return toldError(message, { code, given: short, forms }, { nodes: node });
}

/** Of what was given no more is repeated than it takes to know it again. */
const LONGEST_QUOTE = 60;

function textOf(given: unknown): string {
  return typeof given === 'string' ? given : (JSON.stringify(given) ?? typeof given);
}
