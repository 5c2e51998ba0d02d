import type { Gateway, Site } from './site.ts';
import type { Trace } from './traces.ts';

/** Where and how a write is asked for. */
interface Asking {
  readonly site: Site;
  readonly gateway: Gateway;
}

/** Writes that follow one another, told by their places from 0. */
export interface Writes {
  /** Done once the write is acknowledged. @throws where it is refused, or nothing comes back */
  readonly ask: (place: number, asking: Asking) => Promise<void>;
  /** What the write leaves in the store. */
  readonly traces: (place: number) => readonly Trace[];
}

/** Imports a folder by the command line. */
export async function importFolder(site: Site, folder: string, key: string): Promise<void> {
  const { code, stderr } = await site.baocao('import', folder, '--apply', '--key', key);
  if (code !== 0) throw new Error(`The import of ${folder} ended with ${code}: ${stderr}`);
}
