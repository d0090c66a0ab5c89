import { readdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { MAX_FILE_BYTES } from '../../../electron/backend/limits.ts';
import { type Serving, serveWindow } from '../../../electron/serve/server.ts';
import { httpClient } from '../http-client.ts';
import { surroundings } from '../surroundings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function served(): Promise<Serving> {
  const window = temporaryFolder();
  writeFileSync(join(window, 'index.html'), '<!doctype html><title>the window</title>');
  writeFileSync(join(window, 'secret.pem'), 'not for the page');
  const serving = await serveWindow({ port: 0, window, surroundings });
  onTestFinished(() => serving.stop());
  return serving;
}

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** node:http, as `fetch` lets nobody set Host or Origin and folds "/../" before it sends. */
function ask(serving: Serving, { method = 'GET', path = '/', headers = {}, body = '' }: Asked) {
  const { hostname, port } = new URL(serving.startUrl);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const sent = request({ hostname, port, method, path, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    },
  );
}

test('without the cookie nothing is answered', async () => {
  expect((await ask(await served(), {})).status).toBe(401);
});

test('a made-up cookie is no cookie', async () => {
  const headers = { cookie: `bounce-dossier=${'A'.repeat(43)}` };
  expect((await ask(await served(), { headers })).status).toBe(401);
});

test('the address works once: the second visit is refused', async () => {
  const serving = await served();
  expect((await fetch(serving.startUrl, { redirect: 'manual' })).status).toBe(303);
  expect((await fetch(serving.startUrl, { redirect: 'manual' })).status).toBe(403);
});

test('a wrong token is refused, and does not use up the right one', async () => {
  const serving = await served();
  expect((await ask(serving, { path: '/start?token=guess' })).status).toBe(403);
  expect((await httpClient(serving)).cookie).not.toBe('');
});

test('the cookie is out of reach of scripts and of other sites', async () => {
  const start = await fetch((await served()).startUrl, { redirect: 'manual' });
  expect(start.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
});

test.each(['localhost', 'evil.example', '127.0.0.1', 'evil.example:80'])(
  'another Host is refused even with the cookie, as DNS rebinding would send it: %s',
  async (host) => {
    const serving = await served();
    const { cookie } = await httpClient(serving);
    expect((await ask(serving, { headers: { cookie, host } })).status).toBe(421);
  },
);

test.each(['http://evil.example', 'null', 'https://127.0.0.1'])(
  'a call from another origin is refused even with the cookie: %s',
  async (origin) => {
    const serving = await served();
    const { cookie } = await httpClient(serving);
    const call = { method: 'POST', path: '/api', headers: { cookie, origin }, body: '{"name":"hello"}' };
    expect((await ask(serving, call)).status).toBe(403);
  },
);

test('a call without an origin is refused: a browser always sends one', async () => {
  const serving = await served();
  const { cookie } = await httpClient(serving);
  expect((await ask(serving, { method: 'POST', path: '/api', headers: { cookie } })).status).toBe(403);
});

test.each([
  '/..%2f..%2fetc%2fpasswd',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%5c..%5cwindows',
  '/%00',
  '/%',
  '/secret.pem',
  '/artifact/..%2fuploads%2fupload-1',
  '/artifact/nothing.zip',
])('a path that leads out, or to what is no page file, is not found: %s', async (path) => {
  const serving = await served();
  const { cookie } = await httpClient(serving);
  const answer = await ask(serving, { path, headers: { cookie } });
  expect(answer.status).toBe(404);
  expect(answer.text).not.toContain('root:');
});

test('the page comes with the strict policy, no sniffing, and no word for other origins', async () => {
  const serving = await served();
  const { get } = await httpClient(serving);
  const { headers, status } = await get('/');
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('an upload is stored under a name of ours, and shown under a clean one', async () => {
  const serving = await served();
  const { upload, call } = await httpClient(serving);
  const handle = await upload('../../a\u0000 b.eml', new TextEncoder().encode('Status: 5.1.1\n'));
  expect(await call('intake.files', { handles: [handle], language: 'en' })).toMatchObject({
    ok: true,
    value: { added: [{ name: 'a b.eml' }] },
  });
});

test('an upload over the limit is cut off and leaves nothing', async () => {
  const serving = await served();
  const { cookie, origin } = await httpClient(serving);
  const sent = fetch(`${origin}/upload?name=large`, {
    method: 'POST',
    headers: { cookie, origin },
    body: new Uint8Array(MAX_FILE_BYTES + 1),
  });
  // The server answers and hangs up while the body is on its way: either is seen first.
  expect(await sent.then((answer) => answer.status).catch(() => 413)).toBe(413);
});

test('a case that changes is told to the listening page', async () => {
  const serving = await served();
  const { get, call } = await httpClient(serving);
  const reader = (await get('/events')).body?.pipeThrough(new TextDecoderStream()).getReader();
  await call('intake.paste', { text: 'Status: 5.1.1', language: 'en' });
  let heard = '';
  while (!heard.includes('case-changed')) heard += (await reader?.read())?.value ?? '';
  expect(heard).toMatch(/^data: \{"event":"case-changed","revision":[1-9]\d*\}\n\n/m);
});

test('what was uploaded is removed when the server ends', async () => {
  const temporary = temporaryFolder();
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const serving = await serveWindow({ port: 0, window: temporaryFolder(), surroundings });
  await (await httpClient(serving)).upload('a.eml', new TextEncoder().encode('x'));
  const kept = readdirSync(temporary, { recursive: true, encoding: 'utf8' });
  expect(kept.some((name) => name.endsWith('upload-1'))).toBe(true);
  await serving.stop();
  expect(readdirSync(temporary).filter((name) => !name.includes('-test-'))).toEqual([]);
});
