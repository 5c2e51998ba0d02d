import { err, ok, type Result } from '@baocao/core';
import { HandleEmptyInListsPlugin, Kysely, replaceWithNoncontingentExpression } from 'kysely';
import pg from 'pg';
import type { Schema } from '../schema.ts';
import type { OpenProblem } from './open-problem.ts';
import { OrderedPostgresDialect } from './postgres-dialect.ts';
import { withoutPassword } from './without-password.ts';

/** Opens a pool on a server, once it has answered; what the URL says of a setting goes before ours. */
export async function openPostgres(url: string): Promise<Result<Kysely<Schema>, OpenProblem>> {
  const place = placeOf(url);
  if (!place) return err({ code: 'UNKNOWN_DATABASE_URL', url: withoutPassword(url) });
  const pool = new pg.Pool({ connectionString: url, types: { getTypeParser }, ...SETTINGS });
  // A connection that breaks while nothing is asked of it would else end the process; whoever asks next is told.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  try {
    const { rows } = await pool.query<{ encoding: string }>(ENCODING);
    const encoding = rows[0]?.encoding ?? '';
    if (encoding === 'UTF8') {
      const dialect = new OrderedPostgresDialect({ pool });
      return ok(new Kysely<Schema>({ dialect, plugins: [EMPTY_LISTS] }));
    }
    await pool.end();
    return err({ code: 'NOT_UTF8', ...place, encoding });
  } catch (error) {
    await pool.end();
    return err(openProblem(error, place));
  }
}

/** Durations are in milliseconds. */
const SETTINGS = {
  application_name: 'baocao',
  max: 10,
  keepAlive: true,
  connectionTimeoutMillis: 10_000,
  statement_timeout: 30_000,
  /** As long as one waits for another's write; then the write begins anew. */
  lock_timeout: 10_000,
  /** A program that hangs amid a write would keep others from its agency. */
  idle_in_transaction_session_timeout: 60_000,
} as const;

const ENCODING = `select current_setting('server_encoding') as encoding`;

/** `in ()` is nothing to SQLite and a fault to PostgreSQL. */
const EMPTY_LISTS = new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression });

const { builtins } = pg.types;

/** Days as they are written, not as instants of some zone; whole numbers as numbers. */
function getTypeParser(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (type === builtins.DATE) return (text) => text;
  if (type === builtins.INT8) return wholeNumber;
  return format === 'binary'
    ? pg.types.getTypeParser(type, format)
    : pg.types.getTypeParser(type, 'text');
}

/** One too large to be exact stays text. */
function wholeNumber(text: string): number | string {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
}

interface Place {
  /** `db.example.vn:5432`. */
  readonly server: string;
  readonly user: string;
  readonly database: string;
}

/** Where a URL leads, the environment (`PGHOST` …) filling in what it leaves out. */
function placeOf(url: string): Place | undefined {
  try {
    const { host, port, user = '', database = '' } = new pg.Client({ connectionString: url });
    return { server: `${host}:${port}`, user, database };
  } catch {
    return undefined;
  }
}

function openProblem(error: unknown, { server, user, database }: Place): OpenProblem {
  const { code = '', message } = error as { readonly code?: string; readonly message: string };
  // A server that asks for a password and gets none is refused by the driver, without a code.
  if (code.startsWith('28') || message.startsWith('SASL')) {
    return { code: 'BAD_CREDENTIALS', server, user };
  }
  if (code === '3D000') return { code: 'UNKNOWN_DATABASE', server, database };
  return { code: 'UNREACHABLE', server, reason: message || code };
}
