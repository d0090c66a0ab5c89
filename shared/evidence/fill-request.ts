import type { EvidenceRequest, RequestFact } from '../knowledge/requests/evidence-request.ts';

/** What is known of a mail, for a command that asks about it. */
export type KnownFacts = Readonly<Partial<Record<RequestFact, string>>>;

/**
 * The command with the facts in it, or null where one is missing. The values come out of hostile mail and
 * the command is run by a technician as root: a value with anything but an id's, address's or
 * host's characters counts as missing, and each stands in single quotes.
 */
export function fillRequest({ command, needs }: EvidenceRequest, facts: KnownFacts): string | null {
  let filled = command;
  for (const need of needs) {
    const value = facts[need];
    if (value === undefined || !HARMLESS.test(value)) return null;
    filled = filled.replaceAll(`{${need}}`, () => `'${value}'`);
  }
  return filled;
}

/**
 * A setting's example with the facts in it, unquoted: a configuration file wants none. What is missing
 * or has other characters than an address or a host stays to be filled in.
 */
export function fillExample(example: string, facts: KnownFacts): string {
  return example.replace(
    /\{(recipientDomain|recipient)\}/g,
    (whole, name: 'recipientDomain' | 'recipient') => {
      const value = facts[name];
      return value !== undefined && HARMLESS.test(value) ? value : whole;
    },
  );
}

/** No leading "-": `exigrep '-l'` would be an option. */
const HARMLESS = /^[A-Za-z0-9_][A-Za-z0-9_.@+:=-]{0,254}$/;
