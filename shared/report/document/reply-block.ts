import type { Cause } from '../../contract/cause.ts';
import { domainOf } from '../../evidence/domain-of.ts';
import type { Block, Run } from '../block.ts';
import { receiverToday } from '../operator-now.ts';
import { type Draft, plain, softly, strong } from './draft.ts';
import { hostName } from './letterhead.ts';

/** Where to answer, and who else was asked what. */
export function replyBlock(draft: Draft): Block {
  return { kind: 'columns', columns: [answerTo(draft), alsoAsked(draft)] };
}

const lines = (...rows: readonly (readonly Run[])[]): readonly Block[] =>
  rows.filter((runs) => runs.length > 0).map((runs) => ({ kind: 'paragraph', runs }));

function answerTo({ matter }: Draft): readonly Block[] {
  const { document } = matter.words;
  const { contact } = matter.case.statements;
  const heading = [strong(document.answerTo)];
  const name = [contact?.name, contact?.organisation].filter(Boolean).join(', ');
  const reach = [contact?.email, contact?.phone].filter(Boolean).join(', ');
  if (name === '' && reach === '') return lines(heading, [plain(document.mustSupply)]);
  const domain = contact?.email === undefined ? null : domainOf(contact.email);
  const refused = domain !== null && matter.incident.senderDomains.includes(domain);
  const note = domain === null ? [] : softly(refused ? document.onPath : document.offPath);
  return lines(heading, name === '' ? [] : [plain(name)], reach === '' ? [] : [plain(reach)], note);
}

/** Causes of which each side is asked for counts. */
const LIMITS: ReadonlySet<Cause> = new Set(['concurrent-connections', 'rate-limit']);

function alsoAsked({ matter, to }: Draft): readonly Block[] {
  const { document } = matter.words;
  const { host, receiverTicket } = matter.case.statements;
  const limit = LIMITS.has(matter.incident.cause);
  const also =
    to === 'receiver'
      ? document.alsoHost(hostName(matter), host?.ticket ?? null, limit)
      : document.alsoReceiver(receiverToday(matter), receiverTicket ?? null, limit);
  return lines([strong(document.alsoAsked)], [plain(also)], [plain(document.bridgePage)]);
}
