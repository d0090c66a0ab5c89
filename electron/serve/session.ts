import { randomBytes, timingSafeEqual } from 'node:crypto';

const COOKIE = 'bounce-dossier';

/**
 * Who may use the served window: whoever opened the one-time address first. Its token is good once and is
 * exchanged for a cookie that no script can read and no other site can send.
 */
export class Session {
  #token: string | null = randomBytes(32).toString('base64url');
  readonly #secret = randomBytes(32).toString('base64url');

  /** The path to open, once. */
  startPath(): string {
    return `/start?token=${this.#token}`;
  }

  /** The Set-Cookie value for the right token, or null; a token that was used is wrong. */
  enter(token: string): string | null {
    if (this.#token === null || !same(token, this.#token)) return null;
    this.#token = null;
    return `${COOKIE}=${this.#secret}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** @param header the Cookie header as it came */
  knows(header: string | undefined): boolean {
    return (header ?? '').split(';').some((pair) => {
      const [name, value = ''] = pair.trim().split('=', 2);
      return name === COOKIE && same(value, this.#secret);
    });
  }
}

/** In constant time: the answer must not say how many characters were right. */
function same(given: string, wanted: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
}
