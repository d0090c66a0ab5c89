import { join } from 'node:path';
import { app, protocol } from 'electron';
import { APP_SCHEME, appPath } from '../security/app-scheme.ts';
import { SAFE_HEADERS } from '../security/content-policy.ts';
import { staticFile } from '../security/static-file.ts';
import { type AppResponse, handleScheme } from '../versions.ts';
import type { Policy } from './policy.ts';

/** The page and its files come from `app://window/`: GET only, one folder only, each with the strict headers. */
export const serveWindowFiles: Policy = ({ bundles }) => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
  app.whenReady().then(() => {
    handleScheme(APP_SCHEME, ({ method, url }) => respond(join(bundles, 'window'), method, url));
  });
};

async function respond(root: string, method: string, url: string): Promise<AppResponse> {
  const path = appPath(url);
  const file = method === 'GET' && path !== null ? await staticFile(root, path) : null;
  if (file === null) return { status: 404, headers: { ...SAFE_HEADERS }, body: Buffer.alloc(0) };
  return { status: 200, headers: { ...SAFE_HEADERS, 'content-type': file.type }, body: file.bytes };
}
