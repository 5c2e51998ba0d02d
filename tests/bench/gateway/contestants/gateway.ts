import { holderOf, openDatabase, storeFor } from '@baocao/db';
import { createGateway } from '@baocao/gateway';
import { documentId } from '../../../../apps/gateway/src/answer/trusted-documents.ts';
import { SELECTIONS } from '../selections.ts';
import { argument, serve } from '../served.ts';

// The gateway itself. Its second argument is how many bytes of answers it keeps. Asked anything, it says what memory
// it takes.

/** In bytes: as it stands, and what is still in use once what is not has been collected, with `--expose-gc`. */
export interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
}

const opened = await openDatabase(argument(0));
if (!opened.ok) throw new Error(opened.error.code);
const store = storeFor(opened.value, holderOf(null));
const textById = new Map(SELECTIONS.map(({ query }) => [documentId(query), query]));
const { server } = createGateway({
  store,
  rates: null,
  keptBytes: Number(argument(1)),
  documents: { textById, isOnly: false },
});
process.on('message', () => {
  const { rss } = process.memoryUsage();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ rss, heapUsed, external } satisfies Memory);
});
await serve(server);
