import { ANYBODY, onBehalfOf } from '@baocao/db';
import { expect, test } from 'vitest';

import { gatewayOver } from './gateway-over-http.ts';
import { BINH_THUAN, DEMO, recordedStore } from './recorded-store.ts';

const SEARCH = `query ($text: String!, $agency: String, $province: String, $first: Int, $after: String) {
  search(text: $text, agency: $agency, province: $province) {
    results(first: $first, after: $after) {
      edges { cursor node {
        resultId reportId taskId agency { name } period task theme text match spans { start end }
      } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const DOCUMENTS = `query ($text: String!, $province: String, $first: Int, $after: String) {
  search(text: $text, province: $province) {
    documents(first: $first, after: $after) {
      edges { cursor node { document { number } agency { key } text match spans { start end } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface Edge {
  readonly cursor: string;
  readonly node: {
    readonly text: string;
    readonly spans: readonly { readonly start: number; readonly end: number }[];
  };
}

function matched({ node: { text, spans } }: Edge): readonly string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

test('a result is found without accents, with its ids and what to highlight', async () => {
  const { ask } = await gatewayOver(await recordedStore(BINH_THUAN));
  const { data, errors } = await ask(SEARCH, { text: 'XANG DAU', province: 'binh-thuan' });
  expect(errors).toBeUndefined();
  const [edge] = data.search.results.edges;
  expect(edge.node).toMatchObject({
    reportId: 'Report:binh-thuan/skhcn/2023-Q1',
    taskId: 'Task:binh-thuan/skhcn/2023/1.2',
    agency: { name: 'Sở Khoa học và Công nghệ' },
    period: '2023-Q1',
    task: '1.2',
    match: 'PHRASE',
  });
  expect(matched(edge)).toEqual(['xăng dầu']);

  const { resultId, reportId, taskId, text } = edge.node;
  const nodes = await ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Result { text } } }',
    { ids: [resultId, reportId, taskId] },
  );
  expect(nodes.data.nodes).toEqual([{ id: resultId, text }, { id: reportId }, { id: taskId }]);
});

test.each([
  ['results', SEARCH],
  ['documents', DOCUMENTS],
])('page by page the %s are those of one long page', async (list, query) => {
  const { ask } = await gatewayOver(await recordedStore(BINH_THUAN, DEMO));
  const asked = { text: 'UBND', province: 'binh-thuan' };
  const whole = (await ask(query, { ...asked, first: 100 })).data.search[list];
  expect(whole.edges.length).toBeGreaterThan(5);
  const edges: Edge[] = [];
  for (let after: string | null = null, hasNext = true; hasNext; ) {
    const { data } = await ask(query, { ...asked, first: 3, after });
    edges.push(...data.search[list].edges);
    after = data.search[list].pageInfo.endCursor;
    hasNext = data.search[list].pageInfo.hasNextPage;
  }
  expect(edges).toEqual(whole.edges);
  for (const edge of edges) expect(matched(edge).join()).toMatch(/UBND/i);
});

test.each([
  [{ text: '', province: 'demo' }, 'SEARCH_TOO_SHORT', 'Chưa ghi từ cần tìm'],
  [{ text: 'đ', province: 'demo' }, 'SEARCH_TOO_SHORT', 'quá ngắn'],
  [{ text: 'đường'.repeat(99), province: 'demo' }, 'SEARCH_TOO_LONG', '495'],
  [{ text: 'đường' }, 'SEARCH_WHERE', '`province`'],
  [{ text: 'đường', province: 'demo', agency: 'demo/sotnmt' }, 'SEARCH_WHERE', 'một trong hai'],
])('%j is refused with %s', async (asked, code, words) => {
  const { ask } = await gatewayOver(await recordedStore(DEMO));
  const { errors } = await ask(SEARCH, asked);
  expect(errors?.[0]?.extensions).toMatchObject({
    code,
    messageVi: expect.stringContaining(words),
  });
});

test.each([
  ['results', ''],
  ['results', 'x'],
  ['results', 'BEST/demo/sotnmt/2023-Q1/1/1'],
  ['results', 'WORDS/demo/sotnmt/2023-Q9/1/1'],
  ['results', 'WORDS/demo/sotnmt/2023-Q1/1/x'],
  ['documents', 'WORDS/2023-02-30/demo/sotnmt/1/QĐ-UBND'],
  ['documents', 'WORDS/demo/sotnmt/1'],
])('a cursor of the %s that is none of ours is refused: “%s”', async (list, after) => {
  const { ask } = await gatewayOver(await recordedStore(DEMO));
  const query = list === 'results' ? SEARCH : DOCUMENTS;
  const { errors } = await ask(query, { text: 'đường', province: 'demo', after });
  expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
});

test('anybody finds what was issued, and no draft', async () => {
  const store = await recordedStore(DEMO);
  const texts = async (asked: typeof store): Promise<readonly string[]> => {
    const { ask } = await gatewayOver(asked);
    const { data } = await ask(SEARCH, { text: 'hồ sơ', agency: 'demo/sotnmt', first: 100 });
    return data.search.results.edges.map(({ node }: { node: { period: string } }) => node.period);
  };
  const [held, seen] = [await texts(store), await texts(onBehalfOf(store, ANYBODY))];
  expect(held).toContain('2024-Q1');
  expect(seen).toEqual(held.filter((period) => period !== '2024-Q1'));
  expect(seen.length).toBeGreaterThan(0);
});
