import { isDecimal } from '@baocao/core/quantity';
import { builder } from '../builder.ts';
import { SPECIFICATIONS } from './specification.ts';
import { writtenAsText } from './written-as-text.ts';

builder.scalarType('Decimal', {
  description:
    'An exact decimal number as text, a point before decimals: `57720000`, `15.6`, `-0.5`. Its trailing zeros tell its precision.',
  specifiedByURL: SPECIFICATIONS.Decimal.path,
  serialize: (number) => number,
  ...writtenAsText({
    code: 'MALFORMED_DECIMAL',
    what: { vi: 'số thập phân viết dưới dạng chữ', en: 'decimal number as text' },
    forms: ['57720000', '15.6', '-0.5'],
    read: (text) => (isDecimal(text) ? text : null),
  }),
});
