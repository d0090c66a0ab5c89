import { isTakenForAListing } from '../story.ts';
import { codeWords, receiverReply } from '../voices.ts';
import type { Draft } from './draft.ts';

/** Three sentences at the most: what happened, what is not asked, what is asked. */
export function summaryOf({ matter, to }: Draft): string {
  const { incident, lead, words, case: c } = matter;
  const { summary } = words.document;
  const operator = incident.operator?.name ?? null;
  const facts = {
    operator,
    code: lead.diagnosis.replyCode?.value ?? codeWords(lead),
    ip: incident.sendingIp?.value ?? null,
    failed: incident.rate.failed,
    of: Math.max(incident.rate.of, 1),
    domains: incident.senderDomains.length,
    shared: c.statements.sharedIp === 'shared',
  };
  const spoke = receiverReply(lead) !== null;
  const final = lead.diagnosis.contradictions.some(({ code }) => code === 'temporary-reply-permanent-status');
  const now = lead.diagnosis.operatorNow;
  const connections = incident.cause === 'concurrent-connections';
  const sentences =
    to === 'receiver'
      ? [
          spoke ? summary.receiver(facts) : summary.receiverSilent(facts),
          now === null ? '' : summary.operatorNow(now.name, now.since),
          connections ? summary.notARemoval : isTakenForAListing(incident.cause) ? summary.noListing : '',
          connections ? '' : summary.askWhat,
        ]
      : [
          spoke ? summary.host(facts) : summary.hostAlone(facts),
          connections ? summary.hostLimit : '',
          final ? summary.bothHalves(operator) : '',
          connections ? '' : summary.hostAsk,
        ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
