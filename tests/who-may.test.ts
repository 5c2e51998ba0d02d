import { readFileSync } from 'node:fs';
import { ROLES, type Role } from '@baocao/core/issue';
import {
  ANYBODY,
  createKey,
  type Deed,
  importDepartments,
  memberOf,
  onBehalfOf,
  type Store,
  WHO_MAY,
} from '@baocao/db';
import { LIMITS, RATES } from '@baocao/gateway';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../packages/db/src/store.test-data.ts';
import { gatewayOver } from './gateway-over-http.ts';
import { posted } from './graphql-post.ts';
import { DEMO, departmentIn, recordedStore } from './recorded-store.ts';

const AGENCY = 'demo/sotnmt';
const AT = '2024-04-01T01:00:00.000Z';
const PLACE = `agency: "${AGENCY}", period: "2024-Q1"`;
const ISSUED = `agency: "${AGENCY}", period: "2023-Q3"`;

/** The deeds that are mutations, each asked for where only the role can stand against it, or first stands against it. */
const MUTATIONS: Partial<Readonly<Record<Deed, string>>> = {
  SUBMIT: `submitReport(${PLACE})`,
  REVISE: `reviseReport(${PLACE})`,
  RETURN: `returnReport(${PLACE}, remarks: "x")`,
  APPROVE: `approveReport(${PLACE})`,
  ISSUE: `issueReport(${PLACE}, number: "31/BC-STNMT", issuedOn: "2024-03-18", signer: "giam-doc")`,
  BEGIN_CORRECTION: `amendReport(${ISSUED}, kind: AMENDS)`,
};

async function keyOf(store: Store, role: Role): Promise<string> {
  const created = await createKey(store, { agency: AGENCY, holder: { name: 'máy', role }, at: AT });
  if (!created.ok) throw new Error(created.error.code);
  return created.value.secret;
}

test('docs/access.md holds the table, whole', () => {
  const page = readFileSync(new URL('../docs/access.md', import.meta.url), 'utf8');
  const [, ...roles] = cells(
    page.split('\n').find((line) => line.startsWith('| deed')) ?? '',
  ).slice(1);
  const written = page.split('\n').flatMap((line) => {
    const [, code, ...marks] = cells(line);
    const [, deed] = /^`([A-Z_]+)`$/.exec(code ?? '') ?? [];
    if (deed === undefined || marks.length !== ROLES.length) return [];
    return [[deed, roles.filter((_, at) => marks[at] === '×').map((role) => role.toUpperCase())]];
  });
  const inOrder = (permitted: readonly Role[]) => ROLES.filter((role) => permitted.includes(role));
  expect(Object.fromEntries(written)).toEqual(
    Object.fromEntries(Object.entries(WHO_MAY).map(([deed, may]) => [deed, inOrder(may)])),
  );
});

function cells(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe.each(ROLES)('%s over HTTP', (role) => {
  test('is refused for its role just where the table does not name it', async () => {
    const store = await recordedStore(DEMO);
    const { base } = await gatewayOver(onBehalfOf(store, ANYBODY));
    const bearer = await keyOf(store, role);
    for (const [deed, mutation] of Object.entries(MUTATIONS)) {
      const before = await contentOf(store);
      const query = `mutation { ${mutation} { __typename ... on NotPermitted { role permitted } } }`;
      const { json } = await posted(base, { query, bearer });
      const [answer] = Object.values(json.data) as { __typename: string; permitted?: string[] }[];
      const may = WHO_MAY[deed as Deed];
      expect(answer?.__typename === 'NotPermitted', deed).toBe(!may.includes(role));
      if (may.includes(role)) continue;
      expect(answer).toEqual({ __typename: 'NotPermitted', role, permitted: may });
      expect(await contentOf(store)).toBe(before);
    }
  });

  test('reads its own drafts, and records where the table says so', async () => {
    const store = await recordedStore(DEMO);
    const { base } = await gatewayOver(onBehalfOf(store, ANYBODY));
    const { json } = await posted(base, {
      query: `{ report(${PLACE}) { status } }`,
      bearer: await keyOf(store, role),
    });
    expect(json.data.report !== null).toBe(WHO_MAY.READ_ALL.includes(role));
    const member = onBehalfOf(store, memberOf(AGENCY, { name: 'x', role }));
    const recorded = await importDepartments(member, [await departmentIn(DEMO)], { at: AT });
    expect(recorded.ok).toBe(WHO_MAY.RECORD.includes(role));
  });
});

test('docs/access.md holds every limit as it is', () => {
  const page = readFileSync(new URL('../docs/access.md', import.meta.url), 'utf8');
  const figures = [...page.matchAll(/^\|.*\| +`([\d_]+)` \|/gm)].map(([, figure = '']) =>
    Number(figure.replaceAll('_', '')),
  );
  const rates = Object.values(RATES).map(({ requests }) => requests);
  expect(figures).toEqual([...Object.values(LIMITS), ...rates]);
});
