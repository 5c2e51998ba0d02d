import { formatPeriod, parsePeriod, periodSequence } from '@baocao/core/period';
import type { Report } from '@baocao/core/report';
import { countReports, listReports, type ReportPlace } from '@baocao/db';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder, localId } from '../builder.ts';
import { badCursor } from '../not-found.ts';
import { PAGE } from '../page.ts';
import { placeOf } from '../place.ts';
import { ReportFilterType, readReportFilter } from './report-filter.ts';
import { ReportType } from './report-ref.ts';

const ReportOrderType = builder.enumType('ReportOrder', {
  description: 'In which order reports are listed; within one period, by agency.',
  values: {
    LATEST_FIRST: { description: 'The latest period first.' },
    EARLIEST_FIRST: { description: 'The earliest period first, the agencies from the last on.' },
  },
});

builder.queryField('reports', (t) =>
  t.connection(
    {
      type: ReportType,
      nullable: true,
      description:
        'The recorded reports. At most 100 a page. An error with the code FILTER_WHERE where nothing bounds what would have to be looked through.',
      args: {
        filter: t.arg({ type: ReportFilterType, description: 'Which ones.' }),
        orderBy: t.arg({
          type: ReportOrderType,
          required: true,
          defaultValue: 'LATEST_FIRST',
          description: 'In which order.',
        }),
      },
      resolve: async (_, args, context) => {
        const filter = readReportFilter(args.filter ?? {});
        const isTurned = args.orderBy === 'EARLIEST_FIRST';
        const page = await resolveCursorConnection<Promise<Report[]>>(
          { args, ...PAGE, toCursor: cursorOf },
          async ({ after, before, limit, inverted }): Promise<Report[]> => {
            const [start, end] = isTurned ? [before, after] : [after, before];
            const places = await listReports(context.store, filter, {
              limit,
              inverted: inverted !== isTurned,
              ...(start === undefined ? {} : { after: placeOfCursor(start) }),
              ...(end === undefined ? {} : { before: placeOfCursor(end) }),
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
          nullable: true,
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
