import type { Diagnosis, OperatorAt } from '../classify/diagnosis.ts';
import type { Cause } from '../contract/cause.ts';
import type { Bounce } from '../notice/bounce.ts';
import { bouncedAt } from './bounced-at.ts';
import { domainOf } from './domain-of.ts';
import { type FailedMail, formsOf } from './failed-mail.ts';
import { hostKin } from './host-kin.ts';
import { sendingIpOf } from './sending-ip-of.ts';
import { type SendingSide, sendingSide } from './sending-side.ts';
import { isUntried } from './untried.ts';

/** What decides to which incident a mail belongs. */
export interface Traits {
  readonly mail: FailedMail;
  readonly cause: Cause;
  readonly operator: OperatorAt | null;
  /** Who refused: the operator, else the family of the refusing host, else the recipient's domain. */
  readonly refuser: string;
  readonly side: SendingSide;
  readonly recipientDomain: string | null;
  /** Returned from the sending host's memory of earlier failures, without a word of the receiver. */
  readonly untried: boolean;
  /** Milliseconds since 1970; null where no form has a date. */
  readonly at: number | null;
}

/** The traits of a mail: the best form that knows a thing says it. */
export function traitsOf(mail: FailedMail, diagnoses: ReadonlyMap<string, Diagnosis>): Traits {
  const forms = formsOf(mail);
  const known = forms.flatMap((form) => diagnoses.get(form.id) ?? []);
  const cause = known.find((diagnosis) => diagnosis.cause !== 'unknown')?.cause ?? 'unknown';
  const operator = known.find((diagnosis) => diagnosis.operator !== null)?.operator ?? null;
  const recipientDomain = recipientDomainOf(forms);
  return {
    mail,
    cause,
    operator,
    refuser: refuserOf(mail, operator, recipientDomain),
    side: sendingSide(
      forms,
      forms.flatMap((form) => sendingIpOf(form)?.value ?? []),
    ),
    recipientDomain,
    untried: cause === 'retry-expired' || forms.some(isUntried),
    at:
      forms.flatMap(
        (form) => bouncedAt(form)?.value.epoch ?? form.attempts.at(-1)?.at.value.epoch ?? [],
      )[0] ?? null,
  };
}

/** The domain of the failed address, from the first form that names it. */
export function recipientDomainOf(forms: readonly Bounce[]): string | null {
  return forms.flatMap(({ recipient }) => (recipient && domainOf(recipient.value)) ?? [])[0] ?? null;
}

function refuserOf(mail: FailedMail, operator: OperatorAt | null, recipientDomain: string | null): string {
  if (operator !== null) return `operator ${operator.id}`;
  const host = formsOf(mail).find(({ remoteHost }) => remoteHost !== null)?.remoteHost;
  if (host) return `host ${hostKin(host.value)}`;
  // Nothing names the refuser: such a mail is like no other.
  return recipientDomain === null ? `bounce ${mail.best.id}` : `domain ${recipientDomain}`;
}
