import type { Resolver } from '../../../shared/evidence/dns/resolver.ts';
import { systemServer } from './system-server.ts';
import { udpResolver } from './udp-resolver.ts';

/** A resolver that asks the server this system is set to; null where there is none. Opens nothing until it is asked. */
export function systemResolver(): Resolver | null {
  const server = systemServer();
  return server === null ? null : udpResolver(server);
}
