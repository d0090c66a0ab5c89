import type { IncomingMessage } from 'node:http';
import type { Session } from './session.ts';

export interface Refusal {
  readonly status: number;
  readonly words: string;
}

/**
 * Whether a request may pass, by what a browser cannot forge for another site.
 * Host: a name that an attacker's DNS points to 127.0.0.1 (DNS rebinding) is not our address.
 * Origin: another site's form or fetch (CSRF) names itself. Cookie: another user or program here has none.
 * @param address `127.0.0.1:port`
 */
export function refusalOf(request: IncomingMessage, address: string, session: Session): Refusal | null {
  if (request.headers.host !== address)
    return { status: 421, words: 'This is not the address of this server.' };
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${address}`) {
    return { status: 403, words: 'Requests of other sites are refused.' };
  }
  if (request.method === 'POST' && origin === undefined) {
    return { status: 403, words: 'A request without an origin is refused.' };
  }
  if (isStart(request)) return null;
  if (!session.knows(request.headers.cookie)) {
    return { status: 401, words: 'Open the address that the command printed; it works once.' };
  }
  return null;
}

export function isStart(request: IncomingMessage): boolean {
  return request.method === 'GET' && pathOf(request) === '/start';
}

/** The path as it was sent, still percent-encoded: `new URL` would fold "/..%2f" and hide what was asked. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}

export function queryOf(request: IncomingMessage, name: string): string | null {
  const query = (request.url ?? '').split('?').slice(1).join('?');
  return new URLSearchParams(query).get(name);
}
