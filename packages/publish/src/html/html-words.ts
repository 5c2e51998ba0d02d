import { formatShortDate } from '@baocao/core';
import type { Cell } from '../document/table.ts';
import type { Word, Words } from '../document/words.ts';
import { type Content, element } from './markup.ts';

/** Prints words through one document, in which every explanation and every call of a note has an id of its own. */
export interface WordsPrinter {
  (words: Words): Content;
  cell(cell: Cell): Content;
}

export function createWordsPrinter(): WordsPrinter {
  let explanations = 0;
  const calls = new Map<string, number>();

  /** A term that says more of itself when it is pointed at, or reached with the keyboard. */
  const explained = (
    name: 'data' | 'cite' | 'span',
    text: string,
    {
      explanation,
      ...attributes
    }: { readonly explanation: string } & Readonly<Record<string, string | null>>,
  ): Content => {
    if (explanation === '') return element(name, attributes, text);
    explanations += 1;
    const id = `nguon-${explanations}`;
    return element(
      'span',
      { class: 'explained' },
      element(name, { ...attributes, tabindex: 0, 'aria-describedby': id }, text),
      element('span', { id, class: 'explanation', role: 'tooltip' }, explanation),
    );
  };

  const printWord = (word: Word): Content => {
    switch (word.type) {
      case 'text':
        return word.text;
      case 'emphasis':
        return element('em', {}, word.children.map(printWord));
      case 'strong':
        return element('strong', {}, word.children.map(printWord));
      case 'figure': {
        const { fact, value, of, unit, kind, indicator, observation, trace } = word.figure;
        return explained('data', word.text, {
          value,
          'data-fact': fact,
          'data-kind': kind,
          'data-of': of,
          'data-unit': unit,
          'data-indicator': indicator.id,
          'data-observation': observation?.id ?? null,
          'data-trace': trace,
          explanation: trace,
        });
      }
      case 'citation': {
        const { id, number, kind, issuedOn, issuer, subject } = word.document;
        const cited = `${kind} số ${number} ngày ${formatShortDate(issuedOn)} của ${issuer}`;
        return explained('cite', word.text, {
          'data-document': id,
          'data-number': number,
          'data-issued-on': issuedOn,
          'data-issuer': issuer,
          explanation: subject === null ? cited : `${cited} ${subject}`,
        });
      }
      case 'footnote': {
        const nth = (calls.get(word.marker) ?? 0) + 1;
        calls.set(word.marker, nth);
        return element(
          'sup',
          {},
          element(
            'a',
            {
              id: nth === 1 ? `goi-${word.marker}` : `goi-${word.marker}-${nth}`,
              href: `#chu-thich-${word.marker}`,
              'aria-label': `Chú thích ${word.marker}`,
            },
            word.marker,
          ),
        );
      }
    }
  };

  return Object.assign((words: Words): Content => words.map(printWord), {
    cell: ({ text, trace }: Cell): Content =>
      trace === null ? text : explained('span', text, { 'data-trace': trace, explanation: trace }),
  });
}
