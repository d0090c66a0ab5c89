import type { Statements } from '../contract/statements.ts';
import { hostKin } from './host-kin.ts';
import type { Incident } from './incident.ts';

/** Whether other customers send from the same address, and what hints at it. Only the host can say for certain. */
export interface Sharing {
  readonly kind: 'shared' | 'own';
  readonly basis: 'person' | 'domains' | 'name';
  /** The server or address that it is said of. */
  readonly server: string;
}

/** Hosts number the servers that many customers send from: `web12.`, `shared-4.`, `cpanel3.`. */
const SHARED_NAME = /(?:^|[.-])(?:shared|cpanel|plesk|webhosting|hosting|web)-?\d{0,5}\./i;

/** What hosts call a machine that one customer rents, and the default names of its address. */
const OWN_NAME =
  /(?:^|[.-])(?:vps|vserver|dedi|dedicated|static|rootserver)[-\d.]|\.clients\.your-server\.de$/i;

/** The person's word first, then what the mails show, then the name. Null where nothing hints at either. */
export function sharingOf(
  incident: Pick<Incident, 'sendingIp' | 'sendingHost' | 'senderDomains'>,
  { sharedIp }: Statements,
): Sharing | null {
  const { sendingIp, sendingHost, senderDomains } = incident;
  const server = sendingIp?.value ?? sendingHost;
  if (server === null) return null;
  if (sharedIp === 'shared') return { kind: 'shared', basis: 'person', server };
  if (sharedIp === 'dedicated') return { kind: 'own', basis: 'person', server };
  const owners = new Set(senderDomains.map(hostKin));
  if (owners.size > 1) return { kind: 'shared', basis: 'domains', server };
  if (sendingHost === null) return null;
  if (SHARED_NAME.test(sendingHost)) return { kind: 'shared', basis: 'name', server: sendingHost };
  return OWN_NAME.test(sendingHost) ? { kind: 'own', basis: 'name', server: sendingHost } : null;
}
