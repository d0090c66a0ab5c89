import type { ServerResponse } from 'node:http';
import { SAFE_HEADERS } from '../security/content-policy.ts';

/** One answer, whole: status, the strict headers, and a body that is there already. */
export function reply(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...SAFE_HEADERS,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...more,
  });
  response.end(body);
}

/** A refusal in words, for the person who typed the address. */
export function refuse(response: ServerResponse, status: number, words: string): void {
  // Whatever is still being sent is not read: the connection ends with the answer.
  reply(response, status, 'text/plain; charset=utf-8', `${words}\n`, { connection: 'close' });
}

export function replyJson(response: ServerResponse, value: unknown): void {
  reply(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}
