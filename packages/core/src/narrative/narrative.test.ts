import { expect, test } from 'vitest';
import { documentKey } from '../document/index.ts';
import type { IndicatorCode } from '../indicator/index.ts';
import { mapLeaves, type Narrative, narrativeText, walkNarrative } from './narrative.ts';

const NARRATIVE: Narrative = [
  { type: 'text', text: 'Theo ' },
  { type: 'citation', document: documentKey('81/KH-SKHCN'), text: 'Kế hoạch 81' },
  {
    type: 'emphasis',
    children: [
      { type: 'text', text: ', đạt ' },
      {
        type: 'strong',
        children: [
          {
            type: 'figure',
            fact: { indicator: 'x' as IndicatorCode, part: 'value' },
            text: '15 mẫu',
          },
        ],
      },
    ],
  },
  { type: 'footnote', marker: '1' },
  { type: 'text', text: '.' },
];

test('the words alone, without the calls of footnotes', () => {
  expect(narrativeText(NARRATIVE)).toBe('Theo Kế hoạch 81, đạt 15 mẫu.');
});

test('every node is met in the order of reading, what holds others before them', () => {
  expect([...walkNarrative(NARRATIVE)].map(({ type }) => type)).toEqual([
    'text',
    'citation',
    'emphasis',
    'text',
    'strong',
    'figure',
    'footnote',
    'text',
  ]);
});

test('leaves are replaced wherever they are, and what holds them stays', () => {
  const shouted = mapLeaves(NARRATIVE, (leaf) =>
    'text' in leaf ? { ...leaf, text: leaf.text.toLocaleUpperCase('vi') } : leaf,
  );
  expect(narrativeText(shouted)).toBe('THEO KẾ HOẠCH 81, ĐẠT 15 MẪU.');
  expect(shouted[2]).toMatchObject({ type: 'emphasis', children: [{}, { type: 'strong' }] });
});
