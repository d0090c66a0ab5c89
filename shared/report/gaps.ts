import type { FieldName } from '../contract/field-name.ts';
import { mailSystems } from '../knowledge/mail-systems/mail-systems.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Matter } from './matter.ts';

/** Fields that were blanked out in every notice of the incident, so that no other form fills the gap. */
export function removedFields(matter: Matter): readonly FieldName[] {
  const all = [...matter.mails, ...matter.repeats].map(({ bounce }) => bounce);
  const removed = [...new Set(all.flatMap((bounce) => bounce.removed.map(({ field }) => field)))];
  return removed.filter((field) => !all.some((bounce) => states(bounce, field)));
}

/** Name of the software that wrote a notice, where its own marks show it. */
export function writerName(bounce: Bounce): string | null {
  const id = bounce.writer?.system ?? '';
  return id === '' ? null : mailSystemName(id);
}

/** `exim` as it is written in a sentence: the first of its names. */
export function mailSystemName(id: string): string {
  // The entry's first name is that of one version; its notices do not tell which version wrote them.
  if (id === 'exchange') return 'Microsoft Exchange';
  return mailSystems.find((system) => system.id === id)?.names[0] ?? id;
}

/** Sentences on what was removed and on what this kind of notice never carries. */
export function gapsOf(matter: Matter): readonly string[] {
  const { words, lead } = matter;
  const sentences: string[] = [];
  const removed = removedFields(matter).map((field) => words.names.fields[field]);
  if (removed.length > 0) sentences.push(words.story.removed(removed));
  const never = lead.bounce.notStated.map((field) => words.names.fields[field]);
  if (never.length > 0) sentences.push(words.story.notStated(writerName(lead.bounce), never));
  return sentences;
}

function states(bounce: Bounce, field: FieldName): boolean {
  if (bounce.removed.some((gap) => gap.field === field)) return false;
  switch (field) {
    case 'recipient':
      return bounce.recipient !== null;
    case 'status':
      return bounce.status !== null;
    case 'replyCode':
      return bounce.replies.some(({ code }) => code !== null);
    case 'reportingMta':
      return bounce.reportingMta !== null;
    case 'remoteHost':
      return bounce.remoteHost !== null;
    case 'remoteIp':
      return bounce.remoteIp !== null;
    case 'queueId':
      return bounce.queueId !== null;
    case 'messageId':
    case 'sentAt':
    case 'returnedMessage':
      return bounce.returned !== null;
    case 'bouncedAt':
      return bounce.notice.date !== null;
    case 'arrivalDate':
      return bounce.arrivalDate !== null;
    case 'lastAttemptDate':
      return bounce.lastAttemptDate !== null;
    case 'attempts':
      return bounce.attempts.length > 0;
    case 'link':
      return bounce.replies.some(({ text }) => /https?:\/\//i.test(text.value));
    case 'sendingIp':
      return false;
  }
}
