import { createServer } from 'node:http';
import { serve } from '../served.ts';

// The least that an answer over HTTP costs: constant bytes, told by whoever started it, one after the other.

let bytes: Buffer = Buffer.alloc(0);
process.on('message', (text: string) => {
  bytes = Buffer.from(text);
  process.send?.('taken');
});
await serve(
  createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.length });
    response.end(bytes);
  }),
);
