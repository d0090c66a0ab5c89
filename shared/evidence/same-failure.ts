import type { Bounce } from '../notice/bounce.ts';
import type { FailedMail } from './failed-mail.ts';
import { joinById } from './join-by-id.ts';
import { MailsInMaking, mostDocumentedFirst } from './mails-in-making.ts';
import { namesItsMail } from './same-mail.ts';

/** A form without ids that states the failure of one of several known mails: which, nobody can tell. */
export interface UnassignedForm {
  readonly bounce: Bounce;
  readonly oneOf: readonly FailedMail[];
}

/**
 * Bounces as mails: notice, log, warning, forwarded and pasted form of one failure are one mail.
 * Forms that name the mail are joined by its ids. A form that does not is joined where its words fit exactly
 * one mail; where they fit several it is counted as none of its own, because it proves no further mail; where
 * they fit none it is a mail of its own. Two mails with different ids or recipients never become one.
 */
export function failedMails(bounces: readonly Bounce[]): {
  readonly mails: readonly FailedMail[];
  readonly unassigned: readonly UnassignedForm[];
} {
  const byWorth = mostDocumentedFirst(bounces);
  const mails = new MailsInMaking(joinById(byWorth.filter(namesItsMail)));
  const open: { bounce: Bounce; groups: readonly Bounce[][] }[] = [];
  for (const bounce of byWorth.filter((form) => !namesItsMail(form))) {
    const fitting = mails.fitting(bounce);
    const [only] = fitting;
    if (only === undefined) mails.open(bounce);
    else if (fitting.length === 1) mails.join(only, bounce);
    else open.push({ bounce, groups: fitting });
  }
  const made = mails.all();
  const places = new Map(bounces.map((bounce, place) => [bounce, place]));
  const place = ({ best }: FailedMail): number => places.get(best) ?? 0;
  const unassigned = open.map(({ bounce, groups }) => ({
    bounce,
    oneOf: groups.flatMap((group) => made.get(group) ?? []).sort((one, other) => place(one) - place(other)),
  }));
  return { mails: [...made.values()], unassigned };
}
