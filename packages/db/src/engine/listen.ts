import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

/**
 * Hears what PostgreSQL tells of a channel, until it is closed; connects anew where the line breaks, and says
 * so each time it listens: what was told in between went unheard. Where that fails, it connects anew too.
 */
export function listen(
  url: string,
  channel: string,
  { heard, listening }: { heard: (payload: string) => void; listening: () => Promise<void> },
): { readonly close: () => Promise<void> } {
  const closing = new AbortController();
  let line: pg.Client | undefined;
  const work = (async () => {
    for (let failures = 0; !closing.signal.aborted; failures++) {
      const client = new pg.Client({
        connectionString: url,
        application_name: 'baocao changes',
        keepAlive: true,
      });
      const broken = new Promise<void>((resolve) => client.once('end', resolve));
      client.on('error', () => {});
      client.on('notification', ({ payload = '' }) => heard(payload));
      try {
        await client.connect();
        line = client;
        await client.query(`listen ${pg.escapeIdentifier(channel)}`);
        await listening();
        failures = 0;
        if (!closing.signal.aborted) await broken;
      } catch {
        // The server is not to be had; it is tried again.
      }
      await client.end().catch(() => {});
      const pause = Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 2 ** failures);
      await setTimeout(pause, undefined, { signal: closing.signal }).catch(() => {});
    }
  })();
  return {
    close: async () => {
      closing.abort();
      await line?.end().catch(() => {});
      await work;
    },
  };
}

const PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
