import { AbortedTransactionError } from 'kysely';
import { expect, test } from 'vitest';
import { isRefusedCommit, storeFailureOf, UnknownOutcome } from './failure.ts';

function failure(parts: Readonly<Record<string, string>>): Error {
  return Object.assign(new Error('no'), parts);
}

test.each([
  ['a broken connection', failure({ code: 'ECONNRESET' }), false],
  ['a connection that ended', new Error('Connection terminated unexpectedly'), false],
  ['a server that shuts down', failure({ severity: 'FATAL', code: '57P01' }), false],
  ['a server that does not know either', failure({ severity: 'ERROR', code: '40003' }), false],
  ['a disk that failed amid it', failure({ code: 'SQLITE_IOERR_FSYNC' }), false],
  ['a constraint', failure({ severity: 'ERROR', code: '23505' }), true],
  ['another write in the way', failure({ severity: 'ERROR', code: '40001' }), true],
  ['a file that is locked', failure({ code: 'SQLITE_BUSY' }), true],
  ['a statement that had failed before', new AbortedTransactionError(), true],
])('a commit that met %s', (_, error, isRefused) => {
  expect(isRefusedCommit(error)).toBe(isRefused);
});

test.each([
  [new UnknownOutcome(new Error('gone')), { code: 'UNKNOWN_OUTCOME' }],
  [failure({ code: '40P01', severity: 'ERROR' }), { code: 'BUSY' }],
  [failure({ code: '55P03', severity: 'ERROR' }), { code: 'BUSY' }],
  [failure({ code: 'SQLITE_BUSY_SNAPSHOT' }), { code: 'BUSY' }],
  [failure({ code: 'SQLITE_FULL' }), { code: 'ENGINE_FAILED', reason: 'no (SQLITE_FULL)' }],
  [failure({ code: '53100', severity: 'ERROR' }), { code: 'ENGINE_FAILED', reason: 'no (53100)' }],
  [failure({ code: 'EPIPE' }), { code: 'ENGINE_FAILED', reason: 'no (EPIPE)' }],
  [new SyntaxError('Unexpected token'), undefined],
  [failure({ code: 'ENOENT' }), undefined],
  ['a string', undefined],
  [undefined, undefined],
])('%s is told as %o', (error, told) => {
  expect(storeFailureOf(error)).toEqual(told);
});
