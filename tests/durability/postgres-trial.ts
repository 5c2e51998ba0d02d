import { expect, onTestFinished } from 'vitest';
import { startPostgres } from '../postgres-process.ts';
import { lookAt } from './look-at.ts';
import { openSite } from './site.ts';
import type { Trial } from './trial.ts';

/** Processes on one server are killed; the server goes on. */
export async function killedOnPostgres(): Promise<Omit<Trial, 'rounds'>> {
  const { trial } = await trialOnServer();
  return { ...trial, name: 'postgres, killed', strike: trial.site.kill };
}

/** The server stops amid its work and starts again on what it has left, under one gateway that lives through it. */
export async function serverStopped(): Promise<Omit<Trial, 'rounds'>> {
  const { trial, server } = await trialOnServer();
  return {
    ...trial,
    name: 'postgres, server stopped',
    strike: async () => {
      const { child, ask } = await trial.site.gateway();
      await server.stop();
      await expect(ask('{ agency(key: "thu/viec-1") { __typename } }')).rejects.toThrow();
      await server.start();
      expect([child.exitCode, child.signalCode]).toEqual([null, null]);
    },
  };
}

async function trialOnServer() {
  const server = await startPostgres();
  onTestFinished(() => server.end());
  const trial: Pick<Trial, 'site' | 'look'> = {
    site: openSite({ url: server.url }),
    look: (at) => lookAt(server.url, at),
  };
  return { trial, server };
}
