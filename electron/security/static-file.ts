import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

export interface StaticFile {
  readonly bytes: Buffer;
  readonly type: string;
}

/**
 * A file of the window's folder by the path of a URL, or null. Read before any header is sent, so that a
 * path that leads nowhere is a 404 and not an empty 200.
 * @param path of the URL, still percent-encoded: `/assets/main.js`; `/` is the page itself
 */
export async function staticFile(root: string, path: string): Promise<StaticFile | null> {
  const file = inside(root, path === '/' ? '/index.html' : path);
  const type = file === null ? undefined : TYPES[extname(file)];
  if (file === null || type === undefined) return null;
  try {
    return { bytes: await readFile(file), type };
  } catch {
    return null;
  }
}

/** Decodes once, resolves, and compares with the separator: "/window-old" does not start with "/window/". */
function inside(root: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const file = resolve(join(root, decoded));
  return file.startsWith(resolve(root) + sep) ? file : null;
}
