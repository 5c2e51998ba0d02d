import { type Change, changesOf, countChanges } from '@baocao/db';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder } from '../builder.ts';
import { badCursor } from '../not-found.ts';
import { ChangeType } from './change-type.ts';

builder.queryField('changes', (t) =>
  t.connection(
    {
      type: ChangeType,
      nullable: true,
      description:
        'An agency’s log, the latest change first. At most 100 a page. Empty for whoever does not see all of the agency, be it recorded or not.',
      args: { agency: t.arg.string({ required: true, description: '`binh-thuan/skhcn`.' }) },
      resolve: async (_, args, { store }) => {
        const { agency } = args;
        const page = await resolveCursorConnection<Promise<readonly Change[]>>(
          { args, defaultSize: 20, maxSize: 100, toCursor: ({ sequence }) => String(sequence) },
          ({ after, before, limit, inverted }): Promise<readonly Change[]> =>
            // What comes after a change on the page was made before it.
            changesOf(store, agency, {
              limit,
              inverted,
              ...(after === undefined ? {} : { before: sequenceOf(after) }),
              ...(before === undefined ? {} : { after: sequenceOf(before) }),
            }),
        );
        return { ...page, agency };
      },
    },
    {
      name: 'ChangeConnection',
      description: 'A page of an agency’s log.',
      fields: (field) => ({
        totalCount: field.int({
          nullable: true,
          description: 'How many there are on all pages.',
          resolve: ({ agency }, _, { store }) => countChanges(store, agency),
        }),
      }),
    },
    { name: 'ChangeEdge', description: 'A change in a page.' },
  ),
);

function sequenceOf(cursor: string): number {
  // More digits would be no integer of the store.
  if (/^[1-9]\d{0,8}$/.test(cursor)) return Number(cursor);
  throw badCursor(cursor);
}
