import { contradictionWords } from '../contradiction-words.ts';
import { type DraftFinding, fact, inference, spansOf, unknown } from '../draft-finding.ts';
import { writerName } from '../gaps.ts';
import type { Matter } from '../matter.ts';
import { hostsStatus, receiverReply } from '../voices.ts';
import { searched } from './searched.ts';

/** What was answered, whose words they are, and which of them contradict each other. */
export function replyFindings(matter: Matter): readonly DraftFinding[] {
  return [
    replyFinding(matter),
    whoseFinding(matter),
    ...statusFinding(matter),
    ...contradictionFindings(matter),
  ];
}

function replyFinding(matter: Matter): DraftFinding {
  const { words, lead, mails, incident } = matter;
  const reply = receiverReply(lead);
  if (reply === null) {
    return unknown({
      topic: 'reply',
      sentence: words.findings.replyUnknown,
      basis: words.findings.basis.searched,
      spans: searched(matter),
    });
  }
  const times = mails.filter((mail) => receiverReply(mail)?.text.value === reply.text.value).length;
  return fact({
    topic: 'reply',
    sentence: words.findings.reply(incident.operator?.name ?? null, times),
    basis: words.findings.basis.verbatim,
    value: reply.text.value,
    spans: reply.text.spans,
  });
}

/** The words that the sending host's software put around or instead of the reply. */
export function hostsWords({ lead, words }: Matter): readonly string[] {
  const said = lead.bounce.replies
    .filter(({ author }) => author === 'sender-host')
    .map(({ text }) => text.value);
  const status = hostsStatus(lead);
  return status === null ? said : [...said, words.story.statusQuote(status.value)];
}

function whoseFinding(matter: Matter): DraftFinding {
  const { words, lead, incident } = matter;
  const operator = incident.operator?.name ?? null;
  const { replies } = lead.bounce;
  const hosts = hostsWords(matter);
  const spans = [...spansOf(...replies.map(({ text }) => text)), ...spansOf(hostsStatus(lead))];
  const writer = writerName(lead.bounce);
  const basis = writer === null ? words.findings.basis.verbatim : words.findings.basis.writer(writer);
  const value = hosts.length === 0 ? null : hosts.join('; ');
  const said = (sentence: string) => ({ topic: 'whose-words', sentence, basis, value, spans });
  if (receiverReply(lead) === null && hosts.length === 0) {
    return unknown({
      topic: 'whose-words',
      sentence: words.findings.whoseUnknown,
      basis: words.findings.basis.searched,
      spans: searched(matter),
    });
  }
  if (receiverReply(lead) === null) return inference(said(words.findings.allHosts), 'high');
  if (hosts.length === 0) return inference(said(words.findings.allReceivers(operator)), 'high');
  return inference(said(words.findings.whoseWords(operator, hosts)), 'high');
}

function statusFinding({ words, lead }: Matter): readonly DraftFinding[] {
  const status = lead.bounce.reportStatus ?? lead.bounce.status;
  if (status === null) return [];
  const own = hostsStatus(lead) !== null;
  const sentence = own ? words.findings.statusOfHost(status.value) : words.findings.status(status.value);
  return [
    fact({
      topic: 'status',
      sentence,
      basis: words.findings.basis.verbatim,
      value: status.value,
      spans: status.spans,
    }),
  ];
}

function contradictionFindings({ words, lead, incident }: Matter): readonly DraftFinding[] {
  return lead.diagnosis.contradictions.map((contradiction) =>
    inference(
      {
        topic: 'contradiction',
        sentence: contradictionWords(contradiction, words, incident.operator?.name ?? null, 'letter'),
        basis: words.findings.basis.verbatim,
        value: contradiction.between.map(({ value }) => value.trim()).join(' / '),
        spans: spansOf(...contradiction.between),
      },
      'high',
    ),
  );
}
