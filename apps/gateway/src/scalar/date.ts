import { parseIsoDate } from '@baocao/core';
import { builder } from '../builder.ts';
import { writtenAsText } from './written-as-text.ts';

builder.scalarType('Date', {
  description: 'A calendar day that exists, `YYYY-MM-DD`: `2023-03-09`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (day) => day,
  ...writtenAsText({
    code: 'MALFORMED_DAY',
    what: { vi: 'một ngày', en: 'day of the calendar' },
    forms: ['2023-03-09'],
    read: (text) => {
      const parsed = parseIsoDate(text);
      return parsed.ok ? parsed.value : null;
    },
  }),
});
