import { type IsoDate, NODE_TYPES } from '@baocao/core';
import SchemaBuilder from '@pothos/core';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import RelayPlugin from '@pothos/plugin-relay';
import type { GatewayContext } from './context.ts';
import { notFound } from './not-found.ts';

/** Ids tell their own type, so `node` needs no table of them: `Task:binh-thuan/skhcn/2023/1.1`. */
export const builder = new SchemaBuilder<{
  Context: GatewayContext;
  DefaultFieldNullability: false;
  Scalars: {
    Date: { Input: IsoDate; Output: IsoDate };
    DateTime: { Input: string; Output: string };
    Decimal: { Input: string; Output: string };
    /** The label, as it is recorded. */
    Period: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
}>({
  plugins: [RelayPlugin, DataloaderPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (type, id) => `${type}:${id}`,
    decodeGlobalID: (id) => {
      const cut = id.indexOf(':');
      return { typename: id.slice(0, Math.max(cut, 0)), id: id.slice(cut + 1) };
    },
    idFieldOptions: { description: 'Stable, and tells its own type.' },
    nodeTypeOptions: {
      description: 'Anything that has an id of its own: `Task:binh-thuan/skhcn/2023/1.1`.',
    },
    nodeQueryOptions: {
      description: 'Whatever bears this id, e.g. `Task:binh-thuan/skhcn/2023/1.1`.',
      args: { id: { description: 'An id as some answer gave it.' } },
      resolve: (_, { id }, __, ___, resolveNode) => resolveNode(ofKnownType(id)),
    },
    nodesQueryOptions: {
      description: 'Whatever bears these ids, in their order.',
      args: { ids: { description: 'Ids as some answer gave them.' } },
      resolve: (_, { ids }, __, ___, resolveNodes) => resolveNodes(ids.map(ofKnownType)),
    },
    pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
    hasNextPageFieldOptions: { description: 'There is more after this page.' },
    hasPreviousPageFieldOptions: { description: 'There is more before this page.' },
    startCursorFieldOptions: { description: 'The place of the first item, for `before`.' },
    endCursorFieldOptions: { description: 'The place of the last item, for `after`.' },
    firstArgOptions: { description: 'At most so many, from the start.' },
    lastArgOptions: { description: 'At most so many, from the end.' },
    afterArgOptions: { description: 'Only what comes after this cursor.' },
    beforeArgOptions: { description: 'Only what comes before this cursor.' },
    edgesFieldOptions: { description: 'The items with their places.' },
    pageInfoFieldOptions: { description: 'Where the page lies.' },
    nodeFieldOptions: { description: 'The item.' },
    cursorFieldOptions: { description: 'Its place in the list.' },
  },
});

builder.queryType({ description: 'What departments have recorded.' });

/** The same, where its type is one that has nodes. */
function ofKnownType<T extends { readonly typename: string; readonly id: string }>(node: T): T {
  if (NODE_TYPES.some((type) => type === node.typename)) return node;
  throw notFound('node', [node.typename, node.id].filter(Boolean).join(':'));
}

/** The id of a node within its type: `binh-thuan/skhcn/2023/1.1` of `Task:binh-thuan/skhcn/2023/1.1`. */
export function localId(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
