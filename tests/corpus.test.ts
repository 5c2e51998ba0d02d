import { expect, test } from 'vitest';
import { corpus } from './corpus/passages.ts';
import { score } from './corpus/score.ts';

/** Of the planted faults, what must be found. A false error costs more than three misses, so no more is asked. */
const LEAST_FOUND = 0.9;

const { consistent, falseErrors, falseWarnings, found, missed } = score(corpus('dev'));

test('no consistent passage gives an error or a warning', () => {
  expect(consistent).toBeGreaterThan(50);
  const told = [...falseErrors, ...falseWarnings].map(
    ({ id, finding }) => `${id}: ${finding.rule} ${finding.message.en} (${finding.computation})`,
  );
  expect(told).toEqual([]);
});

test('nine of ten planted faults are found', () => {
  const share = found.length / (found.length + missed.length);
  const told = missed.map(({ id, fault }) => `${id}: ${fault.family} ${fault.why}`);
  expect(share, told.join('\n')).toBeGreaterThanOrEqual(LEAST_FOUND);
});

test('every tie and every planted fault is quoted from its text, once', () => {
  const astray = corpus('dev').flatMap(({ id, text, fault, ties = [] }) =>
    [...ties, ...(fault ? [fault.quote] : [])]
      .filter((quote) => text.split(quote).length !== 2)
      .map((quote) => `${id}: ${quote}`),
  );
  expect(astray).toEqual([]);
});
