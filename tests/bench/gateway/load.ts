import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** One request as bytes, and what stands in for it next time. */
export type NextRequest = () => Buffer;

export interface Load {
  /** Answers in a second. */
  readonly throughput: number;
  /** Of each answer, in milliseconds, the shortest first. */
  readonly latencies: Float64Array;
  /** Of the answers' bodies. */
  readonly bytes: number;
}

/** How much is asked: over so many connections, for so long or until so many have been answered. */
export interface Amount {
  readonly connections: number;
  readonly ms?: number;
  readonly answers?: number;
}

/**
 * Asks over each connection the next request once the last is answered. Over bare sockets, so that the one who asks is
 * not what is measured.
 */
export async function putLoad(
  port: number,
  next: NextRequest,
  { connections, ms = Number.POSITIVE_INFINITY, answers = Number.POSITIVE_INFINITY }: Amount,
): Promise<Load> {
  const latencies: number[] = [];
  let asked = 0;
  let bytes = 0;
  const start = performance.now();
  const end = start + ms;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(port, '127.0.0.1').setNoDelay(true);
      await once(socket, 'connect');
      const nextAnswer = answersOf(socket);
      while (asked < answers && performance.now() < end) {
        asked++;
        const sent = performance.now();
        socket.write(next());
        const { status, length } = await nextAnswer();
        if (status !== 200 && status !== 304) throw new Error(`Answered ${status}`);
        latencies.push(performance.now() - sent);
        bytes += length;
      }
      socket.destroy();
    }),
  );
  const spent = (performance.now() - start) / 1000;
  return {
    throughput: latencies.length / spent,
    latencies: Float64Array.from(latencies).sort(),
    bytes,
  };
}

interface Answered {
  readonly status: number;
  readonly length: number;
}

/** Reads one answer after another: by their length, or to the last chunk. */
function answersOf(socket: Socket): () => Promise<Answered> {
  let answered: ((answer: Answered) => void) | undefined;
  let failed: ((error: Error) => void) | undefined;
  let status = 0;
  let length = 0;
  let missing = -1;
  let isChunked = false;
  let tail = '';
  const finish = (): void => {
    missing = -1;
    answered?.({ status, length });
  };
  socket.on('error', (error) => failed?.(error));
  socket.on('close', () => failed?.(new Error('Cut')));
  socket.on('data', (data: Buffer) => {
    let body = data.length;
    if (missing < 0) {
      const head = data.indexOf('\r\n\r\n');
      const words = data.toString('latin1', 0, head).toLowerCase();
      status = Number(words.slice(9, 12));
      isChunked = words.includes('transfer-encoding: chunked');
      const [, stated = '0'] = /content-length: (\d+)/.exec(words) ?? [];
      missing = status === 304 ? 0 : Number(stated);
      body = data.length - head - 4;
      length = 0;
      tail = '';
    }
    length += body;
    if (!isChunked) {
      missing -= body;
      if (missing === 0) finish();
      return;
    }
    tail = (tail + data.toString('latin1', Math.max(0, data.length - 5))).slice(-5);
    if (tail === '0\r\n\r\n') finish();
  });
  return () =>
    new Promise((resolve, reject) => {
      answered = resolve;
      failed = reject;
    });
}

export function postRequest(path: string, body: unknown): Buffer {
  const json = JSON.stringify(body);
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`,
  );
}

export function getRequest(path: string, headers: Readonly<Record<string, string>> = {}): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n${lines.join('')}\r\n`,
  );
}
