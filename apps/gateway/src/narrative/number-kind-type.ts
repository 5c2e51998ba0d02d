import type { NumberKind } from '@baocao/core/narrative';
import { builder } from '../builder.ts';

export const NumberKindType = builder.enumType('NumberKind', {
  description: 'What kind of thing a number in a text is.',
  values: {
    COUNT: { description: '`15 mẫu`.' },
    MONEY: { description: '`7,1 tỷ đồng`.' },
    PERCENTAGE: { description: '`15,6%`.' },
    PERCENTAGE_POINT: { description: '`2,1 điểm %`.' },
    MEASURE: { description: '`120 ha`.' },
    RATIO: { description: '`12/77`.' },
    RANGE: { description: '`từ 3 đến 5`.' },
    DATE: { description: '`09/01/2023`.' },
    PERIOD: { description: '`quý I/2023`.' },
    DOCUMENT_NUMBER: { description: '`258/BC-SKHCN`.' },
    LEGAL_ARTICLE: { description: '`Điều 12`.' },
    ORDINAL: { description: '`lần thứ 3`.' },
    GRADE: { description: '`RON 95-III`.' },
    VERSION: { description: '`phiên bản 2.0`.' },
    PROJECT: { description: '`Đề án 06`.' },
    ADMINISTRATIVE: { description: '`thôn 5`.' },
    PHONE: { description: '`0252 3822 456`.' },
    UNKNOWN: { description: 'Nothing is concluded from it.' },
  } satisfies Record<NumberKind, { description: string }>,
});
