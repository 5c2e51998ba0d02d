import { formatPeriod, parsePeriod, periodSequence } from '@baocao/core/period';
import type { Report } from '@baocao/core/report';
import {
  countReports,
  findReport,
  listReports,
  type ReportFilter,
  type ReportPlace,
} from '@baocao/db';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder, localId } from '../builder.ts';
import { badCursor } from '../not-found.ts';
import { placeOf } from '../place.ts';
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

const ReportFilterType = builder.inputType('ReportFilter', {
  description: 'Which reports to list; what is left out does not narrow.',
  fields: (t) => ({
    agency: t.string({ description: '`binh-thuan/skhcn`.' }),
    province: t.string({ description: '`binh-thuan`.' }),
    year: t.int({ description: '`2023`.' }),
    issued: t.boolean({ description: 'Only issued ones, or only drafts.' }),
  }),
});

builder.queryField('reports', (t) =>
  t.connection(
    {
      type: ReportType,
      description: 'The recorded reports, the latest period first. At most 100 a page.',
      args: { filter: t.arg({ type: ReportFilterType, description: 'Which ones.' }) },
      resolve: async (_, args, context) => {
        const filter = Object.fromEntries(
          Object.entries(args.filter ?? {}).filter(([, value]) => value !== null),
        ) as ReportFilter;
        const page = await resolveCursorConnection<Promise<Report[]>>(
          { args, defaultSize: 20, maxSize: 100, toCursor: cursorOf },
          async ({ after, before, limit, inverted }): Promise<Report[]> => {
            const places = await listReports(context.store, filter, {
              limit,
              inverted,
              ...(after === undefined ? {} : { after: placeOfCursor(after) }),
              ...(before === undefined ? {} : { before: placeOfCursor(before) }),
            });
            const ids = places.map(({ agency, period }) => `${agency}/${formatPeriod(period)}`);
            const reports = await ReportType.getDataloader(context).loadMany(ids);
            return reports.map((report) => {
              if (report instanceof Error) throw report;
              return report;
            });
          },
        );
        return { ...page, filter };
      },
    },
    {
      name: 'ReportConnection',
      description: 'A page of reports.',
      fields: (field) => ({
        totalCount: field.int({
          description: 'How many there are on all pages.',
          resolve: ({ filter }, _, { store }) => countReports(store, filter),
        }),
      }),
    },
    { name: 'ReportEdge', description: 'A report in a page.' },
  ),
);

/** A report's place in the list is its agency and period, which its id holds. */
function cursorOf({ id }: Report): string {
  return localId(id);
}

function placeOfCursor(cursor: string): Pick<ReportPlace, 'agency' | 'sequence'> {
  const { agency, path } = placeOf('Report', cursor);
  const period = parsePeriod(path.join('/'));
  if (!period.ok) throw badCursor(cursor);
  return { agency, sequence: periodSequence(period.value) };
}
