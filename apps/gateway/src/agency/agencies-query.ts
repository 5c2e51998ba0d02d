import { type AgencyFilter, countAgencies, pageOfAgencies, type RecordedAgency } from '@baocao/db';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder } from '../builder.ts';
import { PAGE } from '../page.ts';
import { readSearch } from '../search/read-search.ts';
import { AgencyType } from './agency-type.ts';

const AgencyFilterType = builder.inputType('AgencyFilter', {
  description: 'Which agencies to list; what is left out does not narrow.',
  fields: (t) => ({
    province: t.string({ description: '`binh-thuan`.' }),
    text: t.string({ description: 'Words of its name, its code or its key: `khoa hoc`.' }),
  }),
});

builder.queryField('agencies', (t) =>
  t.connection(
    {
      type: AgencyType,
      nullable: true,
      description:
        'The agencies that have recorded themselves, by key. At most 100 a page. An error with the code SEARCH_TOO_SHORT or SEARCH_TOO_LONG where there is nothing to search for.',
      args: { filter: t.arg({ type: AgencyFilterType, description: 'Which ones.' }) },
      resolve: async (_, args, { store }) => {
        const { province, text } = args.filter ?? {};
        const filter: AgencyFilter = {
          ...(province ? { province } : {}),
          ...(text ? { text: readSearch(text) } : {}),
        };
        const page = await resolveCursorConnection<Promise<RecordedAgency[]>>(
          { args, ...PAGE, toCursor: ({ agency }) => agency.key },
          async ({ after, before, limit, inverted }) => [
            ...(await pageOfAgencies(store, filter, {
              limit,
              inverted,
              ...(after === undefined ? {} : { after }),
              ...(before === undefined ? {} : { before }),
            })),
          ],
        );
        return { ...page, filter };
      },
    },
    {
      name: 'AgencyConnection',
      description: 'A page of agencies.',
      fields: (field) => ({
        totalCount: field.int({
          nullable: true,
          description: 'How many there are on all pages.',
          resolve: ({ filter }, _, { store }) => countAgencies(store, filter),
        }),
      }),
    },
    { name: 'AgencyEdge', description: 'An agency in a page.' },
  ),
);
