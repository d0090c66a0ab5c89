/** The window's own scheme, instead of file://, which could read any file. */
export const APP_SCHEME = 'app';

const APP_HOST = 'window';

export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/`;

/**
 * The path of a URL of our own, or null for every other. Parsed, never compared as text:
 * "https://evil.example/?app://window/" is not ours.
 */
export function appPath(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return null;
  return url.pathname === '' ? '/' : url.pathname;
}
