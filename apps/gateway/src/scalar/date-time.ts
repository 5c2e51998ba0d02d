import { parseIsoDate } from '@baocao/core';
import { builder } from '../builder.ts';
import { writtenAsText } from './written-as-text.ts';

builder.scalarType('DateTime', {
  description:
    'An instant, in UTC to the millisecond: `2023-03-09T07:30:00.000Z`. As input, with any offset: `2023-03-09T14:30:00+07:00`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (instant) => instant,
  ...writtenAsText({
    code: 'MALFORMED_INSTANT',
    what: { vi: 'một thời điểm', en: 'instant' },
    forms: ['2023-03-09T07:30:00.000Z', '2023-03-09T14:30:00+07:00'],
    read: (text) => {
      const [, day = ''] = INSTANT.exec(text) ?? [];
      // `Date` takes 30 February for 2 March.
      return parseIsoDate(day).ok ? new Date(text).toISOString() : null;
    },
  }),
});

/** A day, a time to the millisecond or less, and how far it is from UTC. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
