import { expect, test } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { canonicalJson } from './canonical-json.ts';
import { type ChainEntry, verifyChain } from './chain.ts';
import { describeChainBreak } from './describe-chain-break.ts';
import { type Digest, digestOf } from './digest.ts';
import { FROZEN_FORMAT, type FrozenReport } from './frozen-report.ts';
import { chainOfAYear } from './issue.test-data.ts';

const CHAIN = chainOfAYear();

/** Whoever forges well gives the forged bytes their own digest, and links all that follow anew. */
function forged(position: number, forge: (frozen: FrozenReport) => object): readonly ChainEntry[] {
  const entries: ChainEntry[] = [];
  for (const [index, entry] of CHAIN.entries()) {
    const previous = (entries.at(-1)?.digest ?? null) as Digest | null;
    const frozen: FrozenReport = { ...JSON.parse(entry.bytes), previous };
    const written = canonicalJson(index === position - 1 ? forge(frozen) : frozen);
    if (!written.ok) throw new Error(written.error.code);
    entries.push({ ...entry, previous, bytes: written.value, digest: digestOf(written.value) });
  }
  return entries;
}

function changed(position: number, change: Partial<ChainEntry>): readonly ChainEntry[] {
  return CHAIN.map((entry, index) => (index === position - 1 ? { ...entry, ...change } : entry));
}

test('a chain as it was issued is whole, and so is none', () => {
  expect(verifyChain(CHAIN)).toEqual({ ok: true, value: { entries: 4 } });
  expect(verifyChain([])).toEqual({ ok: true, value: { entries: 0 } });
});

const BROKEN: readonly (readonly [code: string, position: number, readonly ChainEntry[]])[] = [
  ['OUT_OF_SEQUENCE', 2, CHAIN.filter(({ sequence }) => sequence !== 2)],
  ['OUT_OF_SEQUENCE', 1, CHAIN.toReversed()],
  ['DIGEST_DIFFERS', 3, changed(3, { bytes: `${CHAIN[2]?.bytes} ` })],
  ['DIGEST_DIFFERS', 4, changed(4, { digest: digestOf('') })],
  ['NOT_LINKED', 2, changed(2, { previous: null })],
  ['NOT_LINKED', 1, changed(1, { previous: digestOf('') })],
  ['OF_ANOTHER_AGENCY', 2, changed(2, { agency: 'lam-dong/skhcn' })],
  ['COLUMN_DIFFERS', 1, CHAIN.map((entry) => ({ ...entry, agency: 'lam-dong/skhcn' }))],
  ['COLUMN_DIFFERS', 2, changed(2, { period: '2023-Q1' })],
  ['COLUMN_DIFFERS', 2, changed(2, { edition: 2 })],
  ['COLUMN_DIFFERS', 3, changed(3, { number: '904/BC-SKHCN' })],
  ['COLUMN_DIFFERS', 4, changed(4, { issuedOn: '2023-12-16' })],
  ['COLUMN_DIFFERS', 3, forged(3, (frozen) => ({ ...frozen, previous: null }))],
  ['UNREADABLE', 2, forged(2, () => ({}))],
  ['UNREADABLE', 2, forged(2, (frozen) => ({ ...frozen, format: 99 }))],
  [
    'NOT_REASSEMBLED',
    2,
    forged(2, (frozen) => ({ ...frozen, report: { ...frozen.report, lead: 'Khác.' } })),
  ],
  ['NOT_REASSEMBLED', 3, forged(3, (frozen) => ({ ...frozen, source: {} }))],
];

test.each(BROKEN)('%s at %i', (code, position, entries) => {
  const outcome = verifyChain(entries);
  expect(outcome).toMatchObject({ ok: false, error: { code, position } });
  if (outcome.ok) return;
  const words = LANGUAGES.map((language) => describeChainBreak(outcome.error, language));
  expect(new Set(words).size).toBe(2);
  for (const text of words) expect(text).not.toMatch(/undefined|\[object/);
});

test('an alteration is told before a report that does not come out again', () => {
  const entries = forged(1, (frozen) => ({ ...frozen, source: {} }));
  const altered = entries.map((entry) =>
    entry.sequence === 4 ? { ...entry, number: '1/BC-SKHCN' } : entry,
  );
  expect(verifyChain(altered)).toMatchObject({ ok: false, error: { position: 4 } });
});

test('what an earlier format froze is not assembled anew; all else of it is verified', () => {
  const next = FROZEN_FORMAT + 1;
  const old = forged(2, (frozen) => ({ ...frozen, source: {} }));
  expect(verifyChain(old, next)).toEqual({ ok: true, value: { entries: 4 } });
  const altered = old.map((entry, index) => (index === 2 ? { ...entry, number: '1/BC' } : entry));
  expect(verifyChain(altered, next)).toMatchObject({ error: { code: 'COLUMN_DIFFERS' } });
  const current = forged(3, (frozen) => ({ ...frozen, format: next, source: {} }));
  expect(verifyChain(current, next)).toMatchObject({
    error: { code: 'NOT_REASSEMBLED', position: 3 },
  });
});
