import type { Bounce } from '../notice/bounce.ts';
import { documentation } from './documentation.ts';
import type { FailedMail } from './failed-mail.ts';
import { recipientOf } from './same-mail.ts';
import { plainWords } from './same-words.ts';
import { statesTheSame } from './states-the-same.ts';

/**
 * Mails as lists of their forms, found by recipient and by the words of the refusal: a case of ten thousand pastes
 * must not hold each against each.
 */
export class MailsInMaking {
  readonly #mails = new Map<Bounce[], FailedMail>();
  readonly #byRecipient = new Map<string, Set<Bounce[]>>();
  readonly #byWords = new Map<string, Set<Bounce[]>>();

  constructor(groups: readonly Bounce[][]) {
    for (const group of groups) this.#index(group, group);
  }

  /** Each list with its mail, in the order of coming. */
  all(): ReadonlyMap<Bounce[], FailedMail> {
    return this.#mails;
  }

  /** The mails whose failure a form without ids can be. */
  fitting(form: Bounce): readonly Bounce[][] {
    const recipient = recipientOf(form);
    const [reply] = form.replies;
    if (reply === undefined) return [];
    const sameWords = this.#byWords.get(plainWords(reply.text.value)) ?? new Set();
    const named = recipient === null ? null : (this.#byRecipient.get(recipient) ?? new Set<Bounce[]>());
    return smaller(sameWords, named).filter((group) => {
      const mail = this.#mails.get(group);
      return mail !== undefined && statesTheSame(form, mail);
    });
  }

  open(form: Bounce): void {
    const group = [form];
    this.#index(group, group);
  }

  join(group: Bounce[], form: Bounce): void {
    group.push(form);
    this.#index(group, [form]);
  }

  #index(group: Bounce[], forms: readonly Bounce[]): void {
    this.#mails.set(group, mailOf(group));
    for (const form of forms) {
      const recipient = recipientOf(form);
      if (recipient !== null) put(this.#byRecipient, recipient, group);
      for (const { text } of form.replies) put(this.#byWords, plainWords(text.value), group);
    }
  }
}

/** What both have (null: no limit), told from the one that has fewer. */
function smaller(one: ReadonlySet<Bounce[]>, other: ReadonlySet<Bounce[]> | null): Bounce[][] {
  if (other === null) return [...one];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few].filter((group) => many.has(group));
}

function put(index: Map<string, Set<Bounce[]>>, key: string, group: Bounce[]): void {
  const holders = index.get(key);
  if (holders) holders.add(group);
  else index.set(key, new Set([group]));
}

function mailOf(group: readonly Bounce[]): FailedMail {
  const [best, ...others] = mostDocumentedFirst(group);
  if (best === undefined) throw new Error('a mail has at least one form');
  return { best, others };
}

/** Equals stay in the order given. */
export function mostDocumentedFirst(bounces: readonly Bounce[]): readonly Bounce[] {
  if (bounces.length < 2) return bounces;
  return bounces
    .map((bounce) => ({ bounce, worth: documentation(bounce) }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ bounce }) => bounce);
}
