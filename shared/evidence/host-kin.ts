import { getDomain } from 'tldts';

/**
 * What hosts of one administrator have in common, as far as names can show it: the registrable domain,
 * `cloudfilter.net` for `cxr.mx.a.cloudfilter.net`. Addresses and bare names are only kin to themselves.
 */
export function hostKin(host: string): string {
  const name = host.trim().toLowerCase().replace(/\.$/, '');
  return getDomain(name) ?? name;
}
