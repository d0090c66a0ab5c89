import type { Span } from '../../contract/span.ts';
import { type DraftFinding, fact, inference, spansOf, unknown } from '../draft-finding.ts';
import { intervalWords } from '../interval-words.ts';
import { sentAt } from '../mail-times.ts';
import type { Matter } from '../matter.ts';
import { patternWords } from '../spread-of.ts';
import { receiverReply } from '../voices.ts';
import { searched } from './searched.ts';

/** More notices than this are counted and tabled, but not each quoted as an exhibit. */
const QUOTED = 12;

/** When, how often, and what arrived all the same. */
export function scaleFindings(matter: Matter): readonly DraftFinding[] {
  return [
    windowFinding(matter),
    ...scaleFinding(matter),
    ...hoursFinding(matter),
    ...receivedFinding(matter),
  ];
}

function windowFinding(matter: Matter): DraftFinding {
  const { words, incident } = matter;
  const { format, findings } = words;
  if (incident.window === null) {
    return unknown({
      topic: 'window',
      sentence: findings.windowUnknown,
      basis: findings.basis.searched,
      spans: searched(matter),
    });
  }
  const { first, last } = incident.window;
  const spans = incident.timeline.events
    .filter(({ at }) => at.epoch === first.epoch || at.epoch === last.epoch)
    .flatMap((event) => event.fact.spans);
  return fact({
    topic: 'window',
    sentence: findings.window(format.utc(first.epoch), format.utc(last.epoch)),
    basis: findings.basis.verbatim,
    value: `${new Date(first.epoch).toISOString()}/${new Date(last.epoch).toISOString()}`,
    spans: spans.length > 0 ? spans : searched(matter),
  });
}

/** Nothing where no mail is final, as with a complaint or a delay. */
function scaleFinding(matter: Matter): readonly DraftFinding[] {
  const { words, incident, mails } = matter;
  const { failed, of } = incident.rate;
  if (of === 0) return [];
  const shown: readonly Span[] = mails
    .slice(0, QUOTED)
    .flatMap((mail) => spansOf(mail.bounce.recipient, receiverReply(mail)?.text ?? mail.bounce.diagnostic));
  return [
    fact({
      topic: 'scale',
      sentence: words.findings.scale(
        failed,
        of,
        incident.senderDomains.length,
        intervalWords(incident.rate, words),
      ),
      basis: words.findings.basis.computed,
      value: `${failed}/${of}`,
      spans: shown.length > 0 ? shown : searched(matter),
    }),
  ];
}

function hoursFinding(matter: Matter): readonly DraftFinding[] {
  const { hours } = matter.incident.spread;
  const sentence = patternWords(hours, matter);
  if (hours === null || sentence === null) return [];
  return [
    inference(
      {
        topic: 'hours',
        sentence,
        basis: matter.words.findings.basis.computed,
        value: `${hours.from}-${hours.until}`,
        spans: matter.mails
          .slice(0, QUOTED)
          .flatMap(({ bounce }) => spansOf(sentAt(bounce) ?? bounce.notice.date)),
      },
      hours.basis === 'outcomes' ? 'moderate' : 'low',
    ),
  ];
}

function receivedFinding({ words, incident, mails, repeats, case: c }: Matter): readonly DraftFinding[] {
  const pairs = incident.received;
  if (pairs.length === 0) return [];
  const copies = c.readings.flatMap(({ received }) => received);
  const spans = pairs.slice(0, QUOTED).flatMap((pair) => {
    const mail = [...mails, ...repeats].find(({ bounce }) => bounce.id === pair.bounce);
    const copy = copies.find(
      ({ source, messageId }) => source === pair.copySource && messageId?.value === pair.messageId,
    );
    return spansOf(mail?.bounce.returned?.messageId, copy?.messageId, copy?.hops[0]?.stamp);
  });
  return [
    inference(
      {
        topic: 'received-although-bounced',
        sentence: words.findings.received(pairs.length),
        basis: words.findings.basis.sameId,
        value: pairs.map(({ messageId }) => messageId).join(' '),
        spans,
      },
      'high',
    ),
  ];
}
