import { findReport } from '@baocao/db';
import { builder } from '../builder.ts';
import { reportError } from './report-error.ts';
import { ReportType } from './report-ref.ts';

builder.queryField('report', (t) =>
  t.field({
    type: ReportType,
    nullable: true,
    description:
      'The report of a period; a draft where nothing is recorded yet. Null with an error whose `extensions.code` is UNKNOWN_AGENCY, NO_TASK_LIST or NOT_ISSUED where there is none; `extensions` says what there is.',
    args: {
      agency: t.arg.string({ required: true, description: '`binh-thuan/skhcn`.' }),
      period: t.arg({ type: 'Period', required: true, description: '`2023-Q1`, `2023-H1`.' }),
    },
    resolve: async (_, { agency, period }, { store }) => {
      const report = await findReport(store, { agency, period });
      if (!report.ok) throw reportError(report.error);
      return report.value;
    },
  }),
);
