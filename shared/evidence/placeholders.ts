import { readIp } from './ip-address.ts';

/** Values that stand in the place of real ones. */
export interface Placeholders {
  /** Addresses of RFC 5737 and RFC 3849, names of RFC 2606: nobody has them. */
  readonly documentation: readonly string[];
  /** Addresses that only their own network can see (RFC 1918, RFC 6598, RFC 4193). */
  readonly internal: readonly string[];
}

/** Which of the values (addresses, host names, domains) are no real ones, each once, in their order. */
export function placeholdersIn(values: readonly (string | null | undefined)[]): Placeholders {
  const given = [...new Set(values.flatMap((value) => value ?? []))];
  return {
    documentation: given.filter((value) => readIp(value)?.documentation ?? isReserved(value)),
    internal: given.filter((value) => readIp(value)?.internal === true),
  };
}

/** RFC 2606, sections 2 and 3. */
const isReserved = (name: string): boolean =>
  /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)\.?$/i.test(name);
