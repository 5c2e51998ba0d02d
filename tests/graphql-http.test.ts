import { ANYBODY, onBehalfOf } from '@baocao/db';
import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { gatewayOver } from './gateway-over-http.ts';
import { DEMO, recordedStore } from './recorded-store.ts';

test('every audit of GraphQL over HTTP holds, of what a server must, should and may do', async () => {
  const { base } = await gatewayOver(onBehalfOf(await recordedStore(DEMO), ANYBODY));
  const audits = serverAudits({ url: `${base}/graphql` });
  expect(audits.filter(({ name }) => /^(MUST|SHOULD) /.test(name)).length).toBeGreaterThan(30);
  const failed: string[] = [];
  for (const audit of audits) {
    const result = await audit.fn();
    if (result.status !== 'ok') failed.push(`${audit.name}: ${result.reason}`);
  }
  expect(failed).toEqual([]);
});
