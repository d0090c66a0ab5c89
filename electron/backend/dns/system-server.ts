import { getServers } from 'node:dns';
import { type ServerAddress, serverAddress } from './server-address.ts';

/**
 * The resolver that this system is set to, read from its settings without asking anybody; null where there is
 * none. Public blocklists answer it better than the big open resolvers, which most of them refuse.
 */
export function systemServer(): ServerAddress | null {
  const named = getServers().flatMap((text) => serverAddress(text) ?? []);
  return named[0] ?? null;
}
