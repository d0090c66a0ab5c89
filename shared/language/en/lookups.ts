import { formatOf } from '../format.ts';

const format = formatOf('en');

/** What a look-up found, each sentence with its moment: an answer of the DNS says nothing of another day. */
export const lookups = {
  basis: (resolver: string, at: string) => `answer of the resolver ${resolver} at ${at}`,
  basisOfSeveral: (resolver: string, first: string, last: string) =>
    `answers of the resolver ${resolver}, ${first} to ${last}`,
  /** In the place of a date of which only the latest possible one is known. */
  atLatest: (day: string) => `${day} at the latest`,
  confirmed: (ip: string, names: readonly string[], at: string) =>
    `At ${at} the DNS gave ${ip} the name ${format.list(names)}, and that name led back to ${ip}.`,
  unconfirmed: (ip: string, names: readonly string[], at: string) =>
    `At ${at} the DNS gave ${ip} the name ${format.list(names)}, which did not lead back to ${ip}.`,
  nameUnchecked: (ip: string, names: readonly string[], at: string) =>
    `At ${at} the DNS gave ${ip} the name ${format.list(names)}; whether it leads back was not answered.`,
  nameless: (ip: string, at: string) => `At ${at} ${ip} had no name in the DNS (no PTR record).`,
  mx: (domain: string, hosts: readonly string[], operator: string | null, at: string) =>
    `At ${at} mail for ${domain} was taken in by ${format.list(hosts)}${operator === null ? '' : `, run by ${operator}`}.`,
  noMx: (domain: string, at: string) => `At ${at} ${domain} named no server for its mail (no MX record).`,
  policy: (kind: 'SPF' | 'DMARC', domain: string, record: string, at: string) =>
    `At ${at} the ${kind} record of ${domain} was “${record}”.`,
  noPolicy: (kind: 'SPF' | 'DMARC', domains: readonly string[], at: string) =>
    `At ${at} there was no ${kind} record for ${format.list(domains)}.`,
  listed: (of: string, list: string, codes: readonly string[], meaning: string | null, at: string) =>
    `At ${at} ${of} was listed in ${list} (answer ${format.list(codes)}${meaning === null ? '' : `: ${meaning}`}). Whether it was listed on the day of the bounce does not follow.`,
  notListed: (of: string, lists: readonly string[], at: string) =>
    `At ${at} ${of} was not listed in ${format.list(lists)}. A listing on the day of the bounce may have ended since.`,
  refused: (of: string, lists: readonly string[]) =>
    `${format.list(lists)} would not answer this resolver about ${of}: neither a listing nor the lack of one.`,
  timeout: (of: string, lists: readonly string[]) =>
    `${format.list(lists)} did not answer in time about ${of}: neither a listing nor the lack of one.`,
  failed: (of: string, lists: readonly string[]) =>
    `${format.list(lists)} gave no usable answer about ${of}: neither a listing nor the lack of one.`,
};
