import type { Approach } from '../../contract/approach.ts';
import { isUntried } from '../../evidence/untried.ts';
import { approachOf } from '../approach-of.ts';
import { requestToFile } from '../filing.ts';
import type { Matter } from '../matter.ts';
import { namedListOf } from '../named-list.ts';
import { operatorNowOf } from '../operator-now.ts';
import { isTakenForAListing } from '../story.ts';
import { thenAndNow } from '../then-and-now.ts';
import { codeWords, receiverReply } from '../voices.ts';
import type { Draft } from './draft.ts';

/** A few sentences in short paragraphs: what happened, what is not asked, what is asked. */
export function summaryOf({ matter, to }: Draft): readonly string[] {
  const paragraphs = to === 'receiver' ? [toReceiver(matter)] : toHost(matter);
  return paragraphs
    .map((sentences) => sentences.filter((sentence) => sentence !== '').join(' '))
    .filter((paragraph) => paragraph !== '');
}

/** What both letters count from. */
function countsOf({ incident, lead, mails, case: c }: Matter) {
  const spoke = receiverReply(lead) !== null;
  // Mails that the host returned untried were answered by nobody.
  const untried = spoke ? mails.filter(({ bounce }) => isUntried(bounce)).length : 0;
  return {
    operator: incident.operator?.name ?? null,
    code: lead.diagnosis.replyCode?.value ?? codeWords(lead),
    ip: incident.sendingIp?.value ?? null,
    failed: Math.max(incident.rate.failed - untried, 1),
    untried,
    of: Math.max(incident.rate.of, 1),
    domains: incident.senderDomains.length,
    shared: c.statements.sharedIp === 'shared',
  };
}

/** Beside "answered to 6 of 10" stands "8 of 10 failed": the sentence that makes both true; empty where one figure is enough. */
function alsoUntried(
  { incident: { rate }, words }: Matter,
  untried: number,
  to: 'receiver' | 'host',
): string {
  const { summary } = words.document;
  return untried === 0 ? '' : summary.untried(untried, rate.failed, rate.of, to === 'host');
}

function toReceiver(matter: Matter): readonly string[] {
  const { incident, lead, words } = matter;
  const { summary } = words.document;
  const counts = countsOf(matter);
  const now = operatorNowOf(matter);
  if (now !== null) {
    // The one who reads this gave none of the answers.
    const { today } = words;
    const was = incident.operator?.name ?? null;
    const before = receiverReply(lead) === null ? '' : today.answeredBefore({ ...counts, was });
    return [before, today.summaryTakenOver(now.domain, now.since), today.freshTestFirst];
  }
  const first =
    incident.cause === 'complaint'
      ? words.letters.complaintOfYours(counts.ip)
      : receiverReply(lead) === null
        ? summary.receiverSilent(counts)
        : summary.receiver(counts);
  const approach = approachOf(incident.cause);
  return [
    first,
    alsoUntried(matter, counts.untried, 'receiver'),
    // The purpose of these two says it itself.
    isTakenForAListing(incident.cause) && !SAYS_IT.has(approach) ? summary.noListing : '',
    receiverPurpose(matter),
    thenAndNow(matter, 'addressee') ?? '',
  ];
}

/** What the letter is for: about a public list, another thing than about a list of the reader's own. */
function receiverPurpose(matter: Matter): string {
  const { incident, words, case: c } = matter;
  const { purpose } = words.turning;
  const list = namedListOf(matter);
  if (list !== null) return purpose.listReceiver(list.name);
  const approach = approachOf(incident.cause);
  const fixed = approach === 'listing' && c.statements.fixMade !== undefined;
  return fixed ? purpose.fixedReceiver : words.letters.purpose[approach].receiver;
}

function hostPurpose(matter: Matter): string {
  const list = namedListOf(matter);
  return list === null
    ? matter.words.letters.purpose[approachOf(matter.incident.cause)].host
    : matter.words.turning.purpose.listHost(list.name);
}

const SAYS_IT: ReadonlySet<Approach> = new Set(['connections', 'rate']);

function toHost(matter: Matter): readonly (readonly string[])[] {
  const { incident, lead, words } = matter;
  const { summary } = words.document;
  const counts = countsOf(matter);
  const first =
    incident.cause === 'complaint'
      ? words.letters.complaintOf(counts.operator)
      : receiverReply(lead) === null
        ? summary.hostAlone(counts)
        : summary.host(counts);
  const halves = lead.diagnosis.contradictions.some(
    ({ code }) => code === 'temporary-reply-permanent-status',
  );
  const since = thenAndNow(matter, 'addressee') ?? '';
  // That another operator takes the mail in by now has to be known before anything is read of the old one.
  const moved = operatorNowOf(matter) !== null;
  return [
    [moved ? since : ''],
    [
      first,
      alsoUntried(matter, counts.untried, 'host'),
      hostPurpose(matter),
      halves ? summary.bothHalves(counts.operator) : '',
    ],
    [moved ? '' : since, requestToFile(matter)],
  ];
}
