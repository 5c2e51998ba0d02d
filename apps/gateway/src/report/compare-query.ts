import { compareReports } from '@baocao/core/comparison';
import { PERIOD_FORMS } from '@baocao/core/period';
import type { Report } from '@baocao/core/report';
import { findEdition, findReport, type Store } from '@baocao/db';
import { builder } from '../builder.ts';
import { toldError } from '../told-error.ts';
import { ReportComparisonType } from './comparison-type.ts';
import { reportError } from './report-error.ts';

builder.queryField('compare', (t) =>
  t.field({
    type: ReportComparisonType,
    nullable: true,
    description:
      'What became of one report in another: two periods, or two editions of one (`2023-Q1@1`). Null with an error as of `report`, or of the code UNKNOWN_EDITION, where there is no such report.',
    args: {
      agency: t.arg.string({ required: true, description: '`binh-thuan/skhcn`.' }),
      report: t.arg.string({
        required: true,
        description: 'The later one, `after`: `2023-Q2`, or an edition of it, `2023-Q2@2`.',
      }),
      with: t.arg.string({
        required: true,
        description: 'What it is held against, `before`: `2023-Q1`, `2023-Q2@1`.',
      }),
    },
    resolve: async (_, { agency, report, with: other }, { store }) => {
      const before = await reportAt(store, agency, other);
      return compareReports(before, await reportAt(store, agency, report));
    },
  }),
);

/** The report of `2023-Q1`, or one edition of it, `2023-Q1@1`. */
async function reportAt(store: Store, agency: string, label: string): Promise<Report> {
  const [, period = '', digits] = /^([^@]*)(?:@([1-9]\d{0,5}))?$/.exec(label) ?? [];
  if (period === '') {
    const forms = [...PERIOD_FORMS, `${PERIOD_FORMS[0]}@1`];
    throw reportError({ code: 'MALFORMED_PERIOD', period: label, forms });
  }
  const last = await findReport(store, { agency, period });
  if (!last.ok) throw reportError(last.error);
  const edition = Number(digits);
  if (digits === undefined || edition === last.value.edition) return last.value;
  const found = await findEdition(store, { agency, period: last.value.period, edition });
  if (found) return found;
  const message = {
    vi: `Kỳ ${period} không có lần ${edition}; xem các lần ở \`report { editions }\`.`,
    en: `There is no edition ${edition} of ${period}; \`report { editions }\` lists what there is.`,
  };
  const code = 'UNKNOWN_EDITION';
  throw toldError(message, { code, agency, period: last.value.period, edition });
}
