import { asksWithin, type ReportFilter } from '@baocao/db';
import type { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';
import { ReportStatusType } from '../issue/lifecycle-type.ts';
import { periodOf } from '../period/period-of.ts';
import { readSearch } from '../search/read-search.ts';
import { toldError } from '../told-error.ts';

export const ReportFilterType = builder.inputType('ReportFilter', {
  description:
    'Which reports to list: those of which all of it holds; what is left out does not narrow. What asks for a status or for what stands in a report needs `agency` or `province`; `leadUnit` needs `agency`.',
  fields: (t) => ({
    agency: t.string({ description: '`binh-thuan/skhcn`.' }),
    province: t.string({ description: '`binh-thuan`.' }),
    year: t.int({ description: '`2023`.' }),
    from: t.field({
      type: 'Period',
      description: 'The first period, `2023-Q2`; of a longer one, `2023`, its first quarter.',
    }),
    to: t.field({ type: 'Period', description: 'The last period, `2024-Q1`.' }),
    issued: t.boolean({ description: 'Only issued ones, or only drafts.' }),
    status: t.field({ type: [ReportStatusType], description: 'In one of these: `[SUBMITTED]`.' }),
    task: t.string({ description: 'With a result of the task with this code: `1.1`.' }),
    theme: t.string({
      description: 'With a result under this heading, in its words: `Về công tác thanh tra`.',
    }),
    leadUnit: t.string({
      description: 'With a result of a task that this unit is in charge of, by its key: `vp`.',
    }),
    document: t.string({ description: 'That cites a document of this number: `81/KH-SKHCN`.' }),
    text: t.string({
      description:
        'With a result that has all these words; with accents or without. Together with task, theme or unit it is asked of the same result.',
    }),
  }),
});

type Given = typeof ReportFilterType.$inferInput;

/** The filter as the store is asked, or an error where nothing bounds what would have to be looked through. */
export function readReportFilter(given: Given): ReportFilter {
  const { from, to, leadUnit: lead, text, status, ...plain } = withoutNulls(given);
  const filter: ReportFilter = {
    ...plain,
    ...(from === undefined ? {} : { from: periodOf(from) }),
    ...(to === undefined ? {} : { to: periodOf(to) }),
    ...(lead === undefined ? {} : { lead }),
    ...(text === undefined ? {} : { text: readSearch(text) }),
    ...(status === undefined ? {} : { status }),
  };
  const { agency, province } = filter;
  if (asksWithin(filter) && agency === undefined && province === undefined) {
    throw nowhere('province');
  }
  if (lead !== undefined && agency === undefined) throw nowhere('agency');
  return filter;
}

type WithoutNulls<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

function withoutNulls<T extends object>(given: T): WithoutNulls<T> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  ) as WithoutNulls<T>;
}

function nowhere(needed: 'agency' | 'province'): GraphQLError {
  return toldError(NOWHERE[needed], { code: 'FILTER_WHERE', needed });
}

const NOWHERE = {
  agency: {
    vi: 'Đơn vị chỉ xác định được trong cơ quan của nó: hãy ghi thêm `agency`.',
    en: 'A unit is known within its agency alone: give `agency` too.',
  },
  province: {
    vi: 'Hãy cho biết tìm ở đâu: ghi thêm `agency` hoặc `province`.',
    en: 'Say where to look: give `agency` or `province` too.',
  },
} as const;
