import type { Serving } from '../../electron/serve/server.ts';
import type { Answer } from '../../shared/contract/answer.ts';
import type { OperationName } from '../../shared/contract/operations.ts';

/** What a browser does with the served window, without the browser. */
export interface HttpClient {
  readonly origin: string;
  readonly cookie: string;
  readonly call: (name: unknown, input: unknown) => Promise<Answer<OperationName>>;
  readonly upload: (name: string, bytes: Uint8Array) => Promise<string>;
  readonly get: (path: string) => Promise<Response>;
}

/** Opens the one-time address and keeps its cookie. */
export async function httpClient(serving: Serving): Promise<HttpClient> {
  const start = await fetch(serving.startUrl, { redirect: 'manual' });
  const cookie = (start.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const { origin } = new URL(serving.startUrl);
  const headers = { cookie, origin, 'content-type': 'application/json' };
  return {
    origin,
    cookie,
    call: async (name, input) => {
      const body = JSON.stringify({ name, input });
      return (await fetch(`${origin}/api`, { method: 'POST', headers, body })).json();
    },
    upload: async (name, bytes) => {
      const url = `${origin}/upload?name=${encodeURIComponent(name)}`;
      const answer = await fetch(url, { method: 'POST', headers, body: new Uint8Array(bytes) });
      return ((await answer.json()) as { handle: string }).handle;
    },
    get: (path) => fetch(origin + path, { headers: { cookie } }),
  };
}
