import type { Block } from '../block.ts';
import { contradictionWords } from '../contradiction-words.ts';
import { visibleText } from '../visible-text.ts';
import { receiverReply, type Voice, voicesOf } from '../voices.ts';
import { type Draft, plain, reference, softly } from './draft.ts';

/** The voices side by side, what they have to do with each other, and what was seen at the recipient. */
export function voiceBlocks(draft: Draft): readonly Block[] {
  const { matter } = draft;
  const { words, incident, lead } = matter;
  const operator = incident.operator?.name ?? null;
  const voices = voicesOf(matter);
  const both = lead.diagnosis.contradictions.map((c) => contradictionWords(c, words, operator, 'letter'));
  const received = incident.received.length === 0 ? [] : [words.findings.received(incident.received.length)];
  return [
    { kind: 'columns', columns: voices.map((voice) => voiceColumn(voice, draft)) },
    ...meaning(draft),
    ...[...new Set(both), ...received].map((text): Block => ({ kind: 'paragraph', runs: [plain(text)] })),
    { kind: 'paragraph', runs: [{ text: words.document.voices.translationNote, style: 'soft' }] },
  ];
}

/** Quoted words are never translated; whoever cannot read them reads what they come to. */
function meaning(draft: Draft): readonly Block[] {
  const { words, incident, lead } = draft.matter;
  if (receiverReply(lead) === null || incident.cause === 'unknown') return [];
  const said = words.format.labelled(words.document.voices.meaning, words.causes[incident.cause].title);
  return [{ kind: 'paragraph', runs: [plain(said), ...softly(reference(draft, 'cause'))] }];
}

function voiceColumn(voice: Voice, draft: Draft): readonly Block[] {
  const { words, incident } = draft.matter;
  const { voices } = words.document;
  const headings = {
    receiver: voices.receiver(incident.operator?.name ?? null),
    'sender-host': voices.host,
    unknown: voices.unknown,
  };
  const topics = { receiver: 'reply', 'sender-host': 'whose-words', unknown: 'whose-words' } as const;
  return voice.quotes.map(({ text }) => ({
    kind: 'quote',
    author: voice.author,
    heading: headings[voice.author],
    text: visibleText(text),
    reference: reference(draft, topics[voice.author]),
  }));
}
