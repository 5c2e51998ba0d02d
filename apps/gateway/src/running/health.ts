import type { ServerResponse } from 'node:http';
import { isReady, type Store } from '@baocao/db';

/** Answers `/health/live`, that the process runs, and `/health/ready`, that it can answer what is asked. */
export function healthAnswers(store: Store, isStopping: () => boolean) {
  let asking: Promise<boolean> | undefined;

  /** Asked once at a time, however many look: a server that hangs is not to be hung upon. */
  function storeIsReady(): Promise<boolean> {
    asking ??= withinTime(isReady(store)).finally(() => {
      asking = undefined;
    });
    return asking;
  }

  return async (path: string, response: ServerResponse): Promise<boolean> => {
    if (path === '/health/live') {
      tell(response, 200, { status: 'ok' });
      return true;
    }
    if (path !== '/health/ready') return false;
    if (isStopping()) tell(response, 503, { status: 'stopping' });
    else if (await storeIsReady()) tell(response, 200, { status: 'ok' });
    else tell(response, 503, { status: 'store not ready' });
    return true;
  };
}

async function withinTime(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  try {
    return await Promise.race([answer.catch(() => false), late]);
  } finally {
    clearTimeout(timer);
  }
}

const PATIENCE_MS = 2000;

function tell(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}
