import * as electron from 'electron';

/**
 * What differs between the Electron that the app ships on (45) and the oldest that it runs on (22, for
 * machines that reach package registries only). Nothing else in the code may ask for a version.
 */

export interface AppResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Answers a scheme of our own. */
export function handleScheme(
  scheme: string,
  respond: (request: { readonly method: string; readonly url: string }) => Promise<AppResponse>,
): void {
  const { protocol } = electron;
  // protocol.handle: since 25, and the only way since registerBufferProtocol was deprecated there.
  if (typeof protocol.handle === 'function') {
    protocol.handle(scheme, async ({ method, url }) => {
      const { status, headers, body } = await respond({ method, url });
      return new Response(new Uint8Array(body), { status, headers });
    });
    return;
  }
  // registerBufferProtocol: 22 to 24. The type is its own field there, whatever the headers say.
  protocol.registerBufferProtocol(scheme, async ({ method, url }, callback) => {
    const { status, headers, body } = await respond({ method, url });
    callback({ statusCode: status, headers: { ...headers }, mimeType: mimeType(headers), data: body });
  });
}

/** The path of a dropped or picked file or folder; empty where it has none (made by a page, or a mere promise). */
export function pathOfFile(file: File): string {
  // webUtils: since 29; File.path went away in 32.
  if (electron.webUtils !== undefined) return electron.webUtils.getPathForFile(file);
  return 'path' in file && typeof file.path === 'string' ? file.path : '';
}

function mimeType(headers: Readonly<Record<string, string>>): string {
  return (headers['content-type'] ?? 'application/octet-stream').split(';')[0] ?? '';
}
