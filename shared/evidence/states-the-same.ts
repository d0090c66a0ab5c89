import type { Fact } from '../intake/fact.ts';
import type { Instant } from '../mail/instant.ts';
import type { Bounce } from '../notice/bounce.ts';
import { type FailedMail, formsOf } from './failed-mail.ts';
import { sameWords } from './same-words.ts';

/**
 * Whether a form without ids (a blanked or pasted notice) can be this mail's: every fact that it states, a
 * form of the mail states as well, and it states at least the words of the refusal. The same words refuse
 * many mails, so the caller has to see whether it is this mail's only.
 */
export function statesTheSame(form: Bounce, mail: FailedMail): boolean {
  const forms = formsOf(mail).filter(({ kind }) => kind === form.kind);
  if (form.replies.length === 0 || forms.length === 0) return false;
  const agrees = (pick: (bounce: Bounce) => string | null): boolean => {
    const said = pick(form);
    return said === null || forms.some((other) => pick(other) === said);
  };
  return (
    agrees((bounce) => lower(bounce.recipient)) &&
    agrees((bounce) => lower(bounce.status)) &&
    agrees((bounce) => lower(bounce.reportingMta)) &&
    agrees((bounce) => lower(bounce.remoteHost)) &&
    agrees((bounce) => moment(bounce.returned?.date ?? null)) &&
    agrees((bounce) => moment(bounce.notice.date)) &&
    repliesAgree(form, forms)
  );
}

function repliesAgree(form: Bounce, forms: readonly Bounce[]): boolean {
  const said = forms.flatMap(({ replies }) => replies);
  return form.replies.every((reply) => said.some((other) => sameWords(reply.text.value, other.text.value)));
}

function lower(fact: Fact<string> | null): string | null {
  return fact?.value.trim().toLowerCase() ?? null;
}

function moment(fact: Fact<Instant> | null): string | null {
  return fact && String(fact.value.epoch);
}
