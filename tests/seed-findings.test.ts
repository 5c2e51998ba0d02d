import { expect, test } from 'vitest';
import { EXPECTED, findingsAsRecorded, findingsInText } from './seed-findings.ts';

test('the published text of 258/BC-SKHCN holds the findings expected and no other', () => {
  const found = findingsInText().map(({ rule, severity, place }) => [rule, severity, place.line]);
  expect(found.sort()).toEqual(
    EXPECTED.map(({ rule, severity, line }) => [rule, severity, line]).sort(),
  );
});

test('the recorded report holds the findings expected and no other', async () => {
  const found = (await findingsAsRecorded()).map(({ rule, severity, place }) => [
    rule,
    severity,
    place.path,
  ]);
  expect(found.sort()).toEqual(
    EXPECTED.map(({ rule, severity, path }) => [rule, severity, path]).sort(),
  );
});
