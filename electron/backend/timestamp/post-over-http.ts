import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

/** What came back from a server. */
export type PostAnswer =
  | { readonly kind: 'answer'; readonly bytes: Uint8Array }
  | { readonly kind: 'timeout' }
  /** `ECONNREFUSED`, or another code of the system. */
  | { readonly kind: 'unreachable'; readonly detail: string }
  /** Another status than 200; `detail`: `HTTP 403`. */
  | { readonly kind: 'refused'; readonly detail: string };

/** Sends a request for a time stamp to an authority. */
export type Post = (url: string, body: Uint8Array) => Promise<PostAnswer>;

/** Milliseconds for the whole exchange, however slowly a server drips. */
const WAIT = 20_000;
/** A stamp with its certificates has some 5 kB. */
const MOST_BYTES = 1 << 20;

/**
 * A POST as RFC 3161 section 3.4 has it. It follows no redirection, sends no cookie and no name of this program:
 * what goes out is the request alone. This and the look-up's resolver are the only files that open a socket to elsewhere.
 */
export const postOverHttp =
  (wait = WAIT): Post =>
  async (url, body) => {
    try {
      return await exchange(url, body, wait);
    } catch (error) {
      // An address that Node does not take, or a system that opens no socket.
      return { kind: 'unreachable', detail: error instanceof Error ? codeOf(error) : '' };
    }
  };

function exchange(url: string, body: Uint8Array, wait: number): Promise<PostAnswer> {
  return new Promise((resolve) => {
    const open = url.toLowerCase().startsWith('https:') ? overHttps : overHttp;
    const headers = { 'content-type': 'application/timestamp-query', 'content-length': body.length };
    // One that is kept alive would hold the command line open.
    const sent = open(url, { method: 'POST', headers, agent: false });
    const end = (answer: PostAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      sent.destroy();
    };
    const timer = setTimeout(() => end({ kind: 'timeout' }), wait);
    sent.on('error', (error) => end({ kind: 'unreachable', detail: codeOf(error) }));
    sent.on('response', (response) => {
      if (response.statusCode !== 200) return end({ kind: 'refused', detail: `HTTP ${response.statusCode}` });
      const chunks: Uint8Array[] = [];
      let size = 0;
      response.on('data', (chunk: Uint8Array) => {
        size += chunk.length;
        if (size > MOST_BYTES) end({ kind: 'refused', detail: `> ${MOST_BYTES} bytes` });
        else chunks.push(chunk);
      });
      response.on('error', (error) => end({ kind: 'unreachable', detail: codeOf(error) }));
      response.on('end', () => end({ kind: 'answer', bytes: Buffer.concat(chunks) }));
    });
    sent.end(body);
  });
}

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.message;
