import { Lexer, Source, TokenKind } from 'graphql';
import type { Refusal } from '../http/refusal.ts';
import type { Limits } from './limits.ts';
import { overLimit } from './over-limit.ts';
import { composed, isUnfit, unfitText } from './text.ts';

/**
 * Why a query's text is not even parsed: it is too long, or a text in it is none of a person's, be it by escapes.
 * What is no query at all is left to the parser to tell.
 */
export function scanQuery(query: string, { tokens }: Pick<Limits, 'tokens'>): Refusal | undefined {
  const lexer = new Lexer(new Source(query));
  try {
    for (let count = 0; ; count++) {
      const { kind, value } = lexer.advance();
      if (kind === TokenKind.EOF) return undefined;
      if (count === tokens) return overLimit({ limit: 'tokens', most: tokens });
      const isText = kind === TokenKind.STRING || kind === TokenKind.BLOCK_STRING;
      if (isText && (isUnfit(value) || value !== composed(value))) return unfitText('query');
    }
  } catch {
    return undefined;
  }
}
