import { isUntried } from '../evidence/untried.ts';
import type { Matter } from './matter.ts';
import { namedListOf } from './named-list.ts';
import { receiverReply } from './voices.ts';
import { WITHOUT_ANSWER } from './without-answer.ts';

/** Where nobody knows the operator, the host's name says most; null where that is no plain name. */
function refusingHost({ lead }: Matter): string | null {
  const host = lead.bounce.remoteHost?.value ?? '';
  return /^[a-z0-9][a-z0-9.-]{2,59}$/i.test(host) ? host : null;
}

/** One sentence: who refused, how many of how many, and why; and how many failed without having been refused. */
export function headlineOf(matter: Matter): string {
  const { incident, words, mails, lead } = matter;
  const { story } = words;
  const operator = incident.operator?.name ?? refusingHost(matter);
  const ip = incident.sendingIp?.value ?? null;
  const clause = clauseOf(matter, ip);
  const { failed, of } = incident.rate;
  switch (lead.bounce.kind) {
    case 'complaint':
      return story.complaint(operator, mails.length);
    case 'autoreply':
      return story.autoReply(mails.length);
    case 'delivered':
    case 'relayed':
    case 'expanded':
      return story.delivered(mails.length);
    case 'delayed':
      return receiverReply(lead) === null
        ? story.waiting(mails.length)
        : story.delayed(operator, mails.length, clause);
    case 'failed': {
      const silent = WITHOUT_ANSWER.has(incident.cause);
      // Mails that the host returned untried were not refused by anybody.
      const untried = silent ? 0 : mails.filter(({ bounce }) => isUntried(bounce)).length;
      const count = Math.max(failed - untried, 1);
      return silent
        ? story.undelivered(count, Math.max(of, count), clause)
        : story.refused(operator, count, Math.max(of, count), clause, untried);
    }
  }
}

/** Why, as a clause; a public list by its name. */
function clauseOf(matter: Matter, ip: string | null): string | null {
  const { incident, words } = matter;
  if (incident.cause === 'unknown') return null;
  const list = namedListOf(matter);
  if (list === null) return words.causes[incident.cause].because(ip);
  const { because } = words.turning;
  return incident.cause === 'domain-blocklisted'
    ? because.domainOnList(list.name)
    : because.addressOnList(ip, list.name);
}
