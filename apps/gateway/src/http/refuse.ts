import type { ServerResponse } from 'node:http';

/** Answers that something cannot be had, in a line for whoever reads it. */
export function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${message}\n`);
}
