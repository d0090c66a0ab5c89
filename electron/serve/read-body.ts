import type { IncomingMessage } from 'node:http';

/** A pasted day of a log is megabytes; more than this comes as a file. */
const MAX_BODY = 16 * 1024 * 1024;

/** The JSON of a call, or null where it is none or too long. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}
