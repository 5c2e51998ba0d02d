import { periodSequence } from '@baocao/core/period';
import {
  ANYBODY,
  countReports,
  holderOf,
  listReports,
  memberOf,
  type Principal,
  type ReportFilter,
  type ReportPlace,
  type Store,
  storeFor,
} from '@baocao/db';
import { expect, test } from 'vitest';
import { newStoreUrl, opened } from '../packages/db/src/store.test-data.ts';
import { fillStore } from './scale/fill-store.ts';
import { agencyKey } from './scale/synthetic-country.ts';

const OWN = agencyKey(2);
const AGENCIES = 5;
const QUARTERS = 8;
const ISSUED = 2;

const PRINCIPALS: Readonly<Record<string, readonly [Principal, reports: number]>> = {
  'its holder': [holderOf(null), AGENCIES * QUARTERS],
  'a member': [
    memberOf(OWN, { name: 'ai đó', role: 'OFFICER' }),
    QUARTERS + (AGENCIES - 1) * ISSUED,
  ],
  anybody: [ANYBODY, AGENCIES * ISSUED],
};

const FILTERS: readonly ReportFilter[] = [
  {},
  { issued: true },
  { issued: false },
  { year: 2025 },
  { year: 2024 },
  { agency: OWN },
  { agency: agencyKey(0) },
  { province: 'gia-lap-01' },
  { province: 'gia-lap-01', year: 2025, issued: true },
  { from: { kind: 'quarter', year: 2024, quarter: 3 }, to: { kind: 'half', year: 2025 } },
  { province: 'gia-lap-01', status: ['DRAFT'] },
  { agency: OWN, status: ['ISSUED', 'AMENDED'] },
  { agency: OWN, task: '1.1' },
  { province: 'gia-lap-01', document: '65/QĐ-UBND' },
];

const PER_PAGE = 3;

/** Page by page, from either end. */
async function paged(
  store: Store,
  filter: ReportFilter,
  inverted: boolean,
): Promise<readonly ReportPlace[]> {
  const all: ReportPlace[] = [];
  for (;;) {
    const last = all.at(-1);
    const from = last && (inverted ? { before: last } : { after: last });
    const page = await listReports(store, filter, { limit: PER_PAGE, inverted, ...from });
    all.push(...page);
    if (page.length < PER_PAGE) return all;
  }
}

test.each(Object.keys(PRINCIPALS))(
  '%s pages through every report once, either way',
  async (who) => {
    const database = await opened(await newStoreUrl());
    await fillStore(database, { agencies: AGENCIES, years: 2, resultsPerTask: 1 }, () => {});
    const [principal, reports] = PRINCIPALS[who] ?? [ANYBODY, 0];
    const store = storeFor(database, principal);
    expect(await countReports(store, {})).toBe(reports);
    expect(await countReports(store, { issued: true })).toBe(AGENCIES * ISSUED);
    for (const filter of FILTERS) {
      const whole = await listReports(store, filter, { limit: 999 });
      expect(whole).toHaveLength(await countReports(store, filter));
      const inOrder = whole.toSorted(
        (one, other) => other.sequence - one.sequence || (one.agency < other.agency ? -1 : 1),
      );
      expect(whole).toEqual(inOrder);
      expect(whole.every((each) => each.sequence === periodSequence(each.period))).toBe(true);
      expect(await paged(store, filter, false)).toEqual(whole);
      expect(await paged(store, filter, true)).toEqual(whole.toReversed());
      const [after, before] = [whole.at(1), whole.at(-2)];
      if (!after || !before) continue;
      const between = await listReports(store, filter, { limit: 999, after, before });
      expect(between).toEqual(whole.slice(2, -2));
    }
  },
);
