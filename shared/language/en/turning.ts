import { formatOf } from '../format.ts';

const format = formatOf('en');
const address = (ip: string | null) => ip ?? 'the sending address';

/** Whom to turn to: the keeper of a public list, a desk that the answer names, the owner of a domain. */
export const turning = {
  /** After “because”. */
  because: {
    addressOnList: (ip: string | null, list: string) => `${address(ip)} is on a blocklist of ${list}`,
    domainOnList: (list: string) => `the sender’s domain is on a blocklist of ${list}`,
  },
  purpose: {
    listReceiver: (list: string) =>
      `Only ${list} can remove the entry; the host has been asked to see to that. We ask whether anything else stands in the way.`,
    listHost: (list: string) =>
      `The refusal rests on a list of ${list}; the server that refused only reads it. Please find and stop what led to the entry, then have it removed: unless its cause is found, it comes back.`,
    fixedReceiver: 'What led to it has been found and ended, as the findings say. We ask for a review.',
  },
  receiver: {
    besides: (list: string, on: string | null) =>
      `Does anything besides ${list} make your servers refuse ${address(on)}?`,
    meanwhile: (domain: string | null) =>
      `Can mail from ${domain ?? 'this sender'} be let through until the entry is gone?`,
    addressOrRule: (code: string | null) =>
      `What led to the answer${code === null ? '' : ` ${code}`}: the recipient’s address itself, or a rule about the sender?`,
    review: (on: string | null) =>
      `Will you review the entry of ${address(on)} now that its cause is ended, and under which ticket?`,
    seenSince: 'If not: what has been seen since the change, and when?',
  },
  host: {
    reason: (list: string) => `What does ${list} give as the reason for the entry, and since when?`,
  },
  named: (ways: readonly string[]) => `The answer itself points to ${format.list(ways)}.`,
  steps: {
    list: (list: string, page: string) =>
      `Look the address up at ${list} (${page}), note the reason and the date, and give both to your host: the server that refused only reads that list.`,
    borrowed: (domain: string) =>
      `Send from an address of your own domain: mail in the name of ${domain} passes the check only where that provider’s own servers send it. The address at ${domain} can stand in Reply-To.`,
    borrowedNot: 'Do not ask the receiver for an exception: other receivers check the same.',
  },
  form: {
    purpose: 'The way that the refusal itself names',
    trust: 'Named in the words of the refusal.',
  },
  mailboxTitle: (domain: string | null, code: string | null) =>
    `A mailbox${domain === null ? '' : ` at ${domain}`} is reported as unknown${code === null ? '' : ` (${code})`}`,
  recipient: 'Recipient',
  inFull: 'a stand-in; in full on request',
};
