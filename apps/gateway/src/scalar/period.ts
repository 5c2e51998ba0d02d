import { formatPeriod, PERIOD_FORMS, parsePeriod } from '@baocao/core/period';
import { builder } from '../builder.ts';
import { SPECIFICATIONS } from './specification.ts';
import { writtenAsText } from './written-as-text.ts';

builder.scalarType('Period', {
  description:
    'A reporting period by its label: `2023-Q1` to `2023-Q4` a quarter, `2023-H1` the first six months, `2023-9M` nine months, `2023` the year.',
  specifiedByURL: SPECIFICATIONS.Period.path,
  serialize: (label) => label,
  ...writtenAsText({
    code: 'MALFORMED_PERIOD',
    what: { vi: 'kỳ báo cáo', en: 'period' },
    forms: PERIOD_FORMS,
    read: (text) => {
      const parsed = parsePeriod(text);
      return parsed.ok ? formatPeriod(parsed.value) : null;
    },
  }),
});
