import { findKeptReport } from '@baocao/db';
import { schema } from '@baocao/gateway';
import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { reportOperation } from '../apps/gateway/src/answer/report-operation.ts';
import { BINH_THUAN, DEMO, recordedStore } from './recorded-store.ts';
import { reportQuery } from './selections-of-reports.ts';

const ADDRESSES = [
  { agency: 'binh-thuan/skhcn', period: '2023-Q1' },
  { agency: 'demo/sotnmt', period: '2023-Q2' },
  { agency: 'demo/sotnmt', period: '2023-Q3' },
  { agency: 'demo/sotnmt', period: '2024-Q1' },
];

test('whatever is asked of a report is answered from what is kept as GraphQL answers it', {
  timeout: 120_000,
}, async () => {
  const store = await recordedStore(DEMO, BINH_THUAN);
  let answered = 0;
  let letters = 0;
  const property = fc.asyncProperty(
    reportQuery(schema),
    fc.constantFrom(...ADDRESSES),
    async (query, address) => {
      const document = parse(query);
      fc.pre(validate(schema, document).length === 0);
      const variableValues = { ...address, yes: true, no: false };
      const contextValue = { store, requestId: 'any', now: () => new Date() };
      const standard = await execute({ schema, document, variableValues, contextValue });
      const asked = reportOperation(schema, document, 'Any')?.ask(variableValues);
      const kept = await findKeptReport(store, address);
      const text = JSON.stringify({ data: kept && asked?.answer(kept.report) });
      expect(text).toBe(JSON.stringify(standard));
      answered++;
      letters += text.length;
    },
  );
  await fc.assert(property, { numRuns: 1000 });
  expect([answered, letters]).toEqual([1000, expect.any(Number)]);
  expect(letters).toBeGreaterThan(100_000);
});
