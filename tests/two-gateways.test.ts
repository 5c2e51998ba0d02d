import type { Actor } from '@baocao/core/issue';
import { holderOf, onBehalfOf } from '@baocao/db';
import { expect, test } from 'vitest';
import { newStoreUrl, openStore } from '../packages/db/src/store.test-data.ts';
import { type Gateway, gatewayOver } from './gateway-over-http.ts';
import { DEMO, recordedStoreAt } from './recorded-store.ts';

const APPROVER: Actor = { name: 'Trần Thị B', role: 'APPROVER' };
const REPORT = 'agency: "demo/sotnmt", period: "2024-Q1"';

/** Two gateways, each with connections of its own, on one store. */
async function twoGateways(): Promise<readonly [Gateway, Gateway]> {
  const url = await newStoreUrl();
  const one = await recordedStoreAt(url, DEMO);
  const other = await openStore(url);
  const over = (store: typeof one) => gatewayOver(onBehalfOf(store, holderOf(APPROVER)));
  return [await over(one), await over(other)];
}

test('what is written through one gateway is answered by the other at its next request', async () => {
  const gateways = await twoGateways();
  for (let step = 0; step < 30; step++) {
    const [writer, reader] = step % 2 === 0 ? gateways : [gateways[1], gateways[0]];
    const [mutation, status] =
      step % 3 === 0
        ? ['submitReport', 'SUBMITTED']
        : step % 3 === 1
          ? ['approveReport', 'APPROVED']
          : ['reviseReport', 'DRAFT'];
    const seen = `{ report(${REPORT}) { status revision } }`;
    const before = await reader.ask(seen);
    const written = await writer.ask(
      `mutation { ${mutation}(${REPORT}) { __typename ... on StepTaken { report { status revision } } } }`,
    );
    const { report } = written.data[mutation];
    expect(report).toEqual({ status, revision: before.data.report.revision + 1 });
    expect((await reader.ask(seen)).data.report).toEqual(report);
    const file = await fetch(`${reader.base}/reports/demo/sotnmt/2024-Q1.json`);
    expect(await file.json()).toMatchObject(report);
  }
});
