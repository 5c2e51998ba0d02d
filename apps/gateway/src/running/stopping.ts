import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** How a server comes to its end without cutting an answer short. */
export interface Stopping {
  /** Aborted when the end begins: what would go on for ever (subscriptions) ends by it. */
  readonly signal: AbortSignal;
  /** Whether a request is still taken on; it is then waited for. */
  admit(response: ServerResponse): boolean;
  /** Refuses what is new, finishes what runs, and closes the server: within `withinMs`, when the rest is cut. */
  stop(withinMs: number): Promise<void>;
}

export function stoppingOf(server: Server): Stopping {
  const running = new Set<ServerResponse>();
  const ending = new AbortController();

  function admit(response: ServerResponse): boolean {
    if (ending.signal.aborted) {
      response.setHeader('Connection', 'close');
      return false;
    }
    running.add(response);
    response.once('close', () => running.delete(response));
    return true;
  }

  async function stop(withinMs: number): Promise<void> {
    const deadline = AbortSignal.timeout(withinMs);
    const closed = once(server, 'close');
    deadline.addEventListener('abort', () => server.closeAllConnections());
    ending.abort();
    for (const response of running) {
      if (!response.headersSent) response.setHeader('Connection', 'close');
    }
    // Those who ask on are told to go, and go by themselves; then nobody new is let in, and the last may still ask.
    await linger(deadline);
    stopListening(server);
    await linger(deadline);
    while (running.size > 0 && !deadline.aborted) await linger(deadline);
    server.closeIdleConnections();
    if (deadline.aborted) server.closeAllConnections();
    await closed;
  }

  return { signal: ending.signal, admit, stop };
}

/** Closing an idle connection cuts the request that is just on its way; told to close, a client sends no more. */
async function linger(deadline: AbortSignal): Promise<void> {
  await setTimeout(LINGER_MS, undefined, { signal: deadline }).catch(() => {});
}

const LINGER_MS = 150;

/** What `http` does as well, closing idle connections, is for later. */
function stopListening(server: Server): void {
  NetServer.prototype.close.call(server);
}
