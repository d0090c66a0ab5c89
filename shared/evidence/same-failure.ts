import type { Bounce } from '../notice/bounce.ts';
import { documentation } from './documentation.ts';
import type { FailedMail } from './failed-mail.ts';
import { joinById } from './join-by-id.ts';
import { namesItsMail, recipientOf } from './same-mail.ts';
import { statesTheSame } from './states-the-same.ts';

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
  const groups = joinById(byWorth.filter(namesItsMail));
  const open: { bounce: Bounce; groups: readonly Bounce[][] }[] = [];
  for (const bounce of byWorth.filter((form) => !namesItsMail(form))) {
    const fitting = groups.filter((group) => couldBe(bounce, group) && statesTheSame(bounce, mailOf(group)));
    const [only] = fitting;
    if (only === undefined) groups.push([bounce]);
    else if (fitting.length === 1) only.push(bounce);
    else open.push({ bounce, groups: fitting });
  }
  const mails = new Map(groups.map((group) => [group, mailOf(group)]));
  const place = ({ best }: FailedMail): number => bounces.indexOf(best);
  const unassigned = open.map(({ bounce, groups: fitting }) => ({
    bounce,
    oneOf: fitting.flatMap((group) => mails.get(group) ?? []).sort((one, other) => place(one) - place(other)),
  }));
  return { mails: [...mails.values()], unassigned };
}

/** Cheap refusal first: a case of ten thousand bounces compares every paste with every mail. */
function couldBe(form: Bounce, group: readonly Bounce[]): boolean {
  const recipient = recipientOf(form);
  return recipient === null || group.some((member) => recipientOf(member) === recipient);
}

function mailOf(group: readonly Bounce[]): FailedMail {
  const [best, ...others] = mostDocumentedFirst(group);
  if (best === undefined) throw new Error('a mail has at least one form');
  return { best, others };
}

function mostDocumentedFirst(bounces: readonly Bounce[]): readonly Bounce[] {
  return [...bounces].sort((one, other) => documentation(other) - documentation(one));
}
