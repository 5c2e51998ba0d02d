import type { CitedDocument, Figure } from '@baocao/core/report';
import { expect, test } from 'vitest';
import { plainText, type Words, wordsOf, wordsOfTitle } from './words.ts';

function figure(text: string): Figure {
  return { text, fact: text, trace: `nguồn của ${text}` } as Figure;
}

function citation(text: string): CitedDocument {
  return { text, document: { id: text } } as CitedDocument;
}

function seen(words: Words): readonly string[] {
  return words.flatMap((word) => {
    if ('children' in word) return seen(word.children);
    if (word.type === 'figure') return [`figure:${word.figure.trace}`];
    return word.type === 'citation' ? [`citation:${word.document.id}`] : [word.type];
  });
}

test('each figure and citation of a prose knows what it is bound to, within emphasis too', () => {
  const words = wordsOf({
    narrative: [
      { __typename: 'FigureNode', text: '05', fact: 'a' },
      {
        __typename: 'StrongNode',
        children: [
          { __typename: 'FigureNode', text: '05', fact: 'b' },
          { __typename: 'CitationNode', text: 'số 1', document: { id: 'x' } },
        ],
      },
      { __typename: 'FootnoteNode', marker: '1' },
    ],
    figures: [figure('05 (một)'), figure('05 (hai)')],
    citations: [citation('x')],
  });
  expect(seen(words)).toEqual([
    'figure:nguồn của 05 (một)',
    'figure:nguồn của 05 (hai)',
    'citation:x',
    'footnote',
  ]);
  expect(plainText(words)).toBe('0505số 1');
});

test('a title is its words still, with its figures bound in their order', () => {
  const title = 'Đạt 100% và 100% theo số 1/QĐ';
  const words = wordsOfTitle(title, {
    figures: [figure('100%'), figure('100%')],
    citations: [citation('số 1/QĐ')],
  });
  expect(plainText(words)).toBe(title);
  expect(words.map(({ type }) => type)).toEqual([
    'text',
    'figure',
    'text',
    'figure',
    'text',
    'citation',
  ]);
});

test('what is not found in a title leaves it as it is', () => {
  const words = wordsOfTitle('Đạt 99%', { figures: [figure('100%')], citations: [] });
  expect(words).toEqual([{ type: 'text', text: 'Đạt 99%' }]);
});
