import { type ChangePage, changesOf } from '@baocao/db';
import { changesText } from './changes-text.ts';
import { recordedAgencies } from './recorded-agencies.ts';
import { withStore } from './store.ts';
import type { Terminal } from './terminal.ts';

export interface ChangesOptions extends Pick<ChangePage, 'limit' | 'before'> {
  readonly db: string;
  readonly format: 'text' | 'json';
}

/** Prints an agency's log, the latest change first: as lines, or whole as JSON. */
export async function printChanges(
  agency: string,
  { options, terminal }: { readonly options: ChangesOptions; readonly terminal: Terminal },
): Promise<void> {
  const { db, format, ...page } = options;
  const changes = await withStore(db, terminal, async (store) => {
    await recordedAgencies(store, agency, terminal);
    return changesOf(store, agency, page);
  });
  terminal.print(
    format === 'json'
      ? `${JSON.stringify(changes, null, 2)}\n`
      : changesText(changes, { agency, page, terminal }),
  );
}
