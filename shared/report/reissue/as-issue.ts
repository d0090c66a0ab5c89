import type { Change, Request, Since } from '../../contract/issue.ts';
import type { Language } from '../../contract/language-code.ts';
import type { Sentences } from '../../language/sentences.ts';
import { speak } from '../../language/speak.ts';
import type { Block, Document, Run } from '../block.ts';

/** More would push the reply block off page 1; the rest is in facts.json, and is counted. */
const SHOWN = 6;

/**
 * A letter as an issue of a request: with its number, and, directly after the asks, what changed since the issue before.
 * @param since null where the reader has no issue before
 */
export function asIssue(document: Document, request: Request, since: Since | null): Document {
  const left = speak(document.language).document.request(request.id, request.version);
  const numbered = { ...document, request, running: { ...document.running, left } };
  if (since === null) return numbered;
  const at = document.first.map(({ kind }) => kind).lastIndexOf('asks') + 1;
  const first = [
    ...document.first.slice(0, at),
    ...sinceBlocks(since, document.language),
    ...document.first.slice(at),
  ];
  return { ...numbered, first, since };
}

function sinceBlocks(since: Since, language: Language): readonly Block[] {
  const words = speak(language);
  const { reissue, format } = words;
  const sentences = sentencesOf(since.changes, words);
  const shown = sentences.length > SHOWN ? sentences.slice(0, SHOWN - 1) : sentences;
  const more = sentences.length - shown.length;
  const items = [...shown, ...(more > 0 ? [reissue.more(more)] : [])].map((text): readonly Run[] => [
    { text, style: 'plain' },
  ]);
  return [
    { kind: 'heading', level: 3, text: reissue.heading(since.version, format.date(Date.parse(since.at))) },
    items.length === 0
      ? { kind: 'paragraph', runs: [{ text: reissue.nothing, style: 'plain' }] }
      : { kind: 'list', items },
    { kind: 'paragraph', runs: [{ text: reissue.manifest(since.manifest), style: 'soft' }] },
  ];
}

type AskChange = Extract<Change, { readonly kind: 'ask-added' | 'ask-gone' }>;

/** Each change as a sentence; questions by their numbers, for they stand just above. */
function sentencesOf(changes: readonly Change[], words: Sentences): readonly string[] {
  const others: Exclude<Change, AskChange>[] = [];
  const added: string[] = [];
  const gone: string[] = [];
  for (const change of changes) {
    if (change.kind === 'ask-added') added.push(String(change.number));
    else if (change.kind === 'ask-gone') gone.push(String(change.number));
    else others.push(change);
  }
  const { reissue, format } = words;
  return [
    ...others.map((change) => sentenceOf(change, words)),
    ...(added.length === 0 ? [] : [reissue.asksAdded(added.length, format.list(added))]),
    ...(gone.length === 0 ? [] : [reissue.asksGone(gone.length, format.list(gone))]),
  ];
}

function sentenceOf(change: Exclude<Change, AskChange>, { reissue, causes }: Sentences): string {
  switch (change.kind) {
    case 'mails-added':
      return reissue.mailsAdded(change.count, listed(change.queueIds));
    case 'mails-gone':
      return reissue.mailsGone(change.count, listed(change.queueIds));
    case 'sending-ip':
      return reissue.sendingIp(change.before, change.now);
    case 'operator':
      return reissue.operator(change.before, change.now);
    case 'cause':
      return reissue.cause(causes[change.now].plain);
    case 'statement-added':
      return reissue.statementAdded(change.text);
    case 'statement-gone':
      return reissue.statementGone(change.text);
    case 'rules':
      return reissue.rules(change.before ?? '', change.now ?? '');
  }
}

/** As many queue IDs as fit into a line. */
const IDS = 3;

const listed = (queueIds: readonly string[]): string =>
  `${queueIds.slice(0, IDS).join(', ')}${queueIds.length > IDS ? ' …' : ''}`;
