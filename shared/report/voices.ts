import type { Author } from '../contract/author.ts';
import type { Fact } from '../intake/fact.ts';
import type { Mail, Matter } from './matter.ts';

/** What one party said, each wording once, the leading notice's first. */
export interface Voice {
  readonly author: Author;
  readonly quotes: readonly { readonly text: string; readonly fact: Fact<string>; readonly times: number }[];
}

/** More wordings than this say nothing new on a screen; the table of mails has them all. */
const SHOWN = 3;

/** The receiving side's words, then the sending host's, then those of unknown author; silent voices are left out. */
export function voicesOf(matter: Matter): readonly Voice[] {
  const order = [matter.lead, ...matter.mails.filter((mail) => mail !== matter.lead)];
  const authors: readonly Author[] = ['receiver', 'sender-host', 'unknown'];
  return authors.flatMap((author) => {
    const quotes = collect(order, author, matter);
    return quotes.length === 0 ? [] : [{ author, quotes }];
  });
}

function collect(order: readonly Mail[], author: Author, matter: Matter): Voice['quotes'] {
  const seen = new Map<string, { text: string; fact: Fact<string>; times: number }>();
  const say = (text: string, fact: Fact<string>) => {
    const known = seen.get(text);
    if (known === undefined) seen.set(text, { text, fact, times: 1 });
    else known.times += 1;
  };
  for (const { bounce } of order) {
    for (const reply of bounce.replies) if (reply.author === author) say(reply.text.value, reply.text);
  }
  for (const mail of order) {
    const status = author === 'sender-host' ? hostsStatus(mail) : null;
    if (status !== null) say(matter.words.story.statusQuote(status.value), status);
  }
  return [...seen.values()].slice(0, SHOWN);
}

/**
 * The status field where it is the reporting host's own verdict; null where the receiver gave the same
 * code or there is none. RFC 3464 section 2.3.4 lets the reporting MTA choose it.
 */
export function hostsStatus({ bounce }: Mail): Fact<string> | null {
  const status = bounce.reportStatus ?? bounce.status;
  if (status === null) return null;
  const said = bounce.replies.some(
    (reply) => reply.author === 'receiver' && reply.enhanced?.value === status.value,
  );
  return said ? null : status;
}

/** The receiver's first words of a mail, or null. */
export function receiverReply({ bounce }: Mail) {
  return bounce.replies.find((reply) => reply.author === 'receiver') ?? null;
}

/** The code that names the refusal best: the operator's token, else the reply code, with the reply code before it. */
export function codeWords({ diagnosis }: Mail): string | null {
  const parts = [diagnosis.replyCode?.value, diagnosis.token?.value].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(' ');
}
