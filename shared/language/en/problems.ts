import type { ProblemCode } from '../../contract/problem.ts';
import { fileFaultWords } from '../file-fault-words.ts';
import { fileFaults } from './file-faults.ts';

/** A problem in plain words: for a list, what happened, and what to do now. */
export interface ProblemWords {
  readonly title: string;
  readonly message: (detail: string) => string;
  readonly next: string;
}

const because = (detail: string) => (detail === '' ? '' : ` (${fileFaultWords(detail, fileFaults)})`);

export const problems: Record<
  ProblemCode | 'delay-notice' | 'delivered' | 'relayed' | 'expanded' | 'autoreply',
  ProblemWords
> = {
  empty: {
    title: 'Empty',
    message: () =>
      'This file holds nothing. Some mail programs give an empty file when a mail is dragged out.',
    next: 'Save the mail as a file (Save as …) and add that file, or paste its text.',
  },
  'not-a-bounce': {
    title: 'Not a bounce',
    message: () => 'This is readable, but no server says in it that a mail failed or was delayed.',
    next: 'If it should be a bounce, add the whole message with its attachments, or paste the text with the error.',
  },
  unreadable: {
    title: 'Not readable',
    message: (detail) => `This file could not be read${because(detail)}.`,
    next: 'Save the mail again as .eml or as text, and add it.',
  },
  'too-large': {
    title: 'Too large',
    message: (detail) => `This file is larger than is read here${because(detail)}.`,
    next: 'Cut out the lines about the mails in question and add those.',
  },
  'unsupported-format': {
    title: 'Format not supported',
    message: (detail) => `This kind of file is not read yet${because(detail)}.`,
    next: 'Save the mail as .eml or as text, and add it.',
  },
  encrypted: {
    title: 'Encrypted',
    message: () => 'This file is protected with a password.',
    next: 'Unpack it with its password and add what is inside.',
  },
  'parser-failed': {
    title: 'Reader failed',
    message: (detail) =>
      `Our reader failed on this file; that is our fault, and no other file is affected${because(detail)}.`,
    next: 'Paste the lines with the error as text; they are read separately.',
  },
  'nothing-but-headers': {
    title: 'Only headers',
    message: () => 'This holds the header of a mail, but not the notice itself.',
    next: 'Add the whole message: the part with the error is missing.',
  },
  'zone-assumed': {
    title: 'Time zone assumed',
    message: (detail) =>
      `The times in this log carry no zone; they are read as ${detail === '' ? 'UTC' : detail}.`,
    next: 'Ask the host which zone its log is written in.',
  },
  'quote-zone-assumed': {
    title: 'Time zone assumed',
    message: (detail) =>
      `Times in the quoted or forwarded part carry no zone; they are read as ${detail === '' ? 'UTC' : detail}.`,
    next: 'Name the zone of the mail program that wrote them, if you know it.',
  },
  'zone-given': {
    title: 'Time zone as you said',
    message: (detail) => `The times in this log carry no zone; they are read as ${detail}, as you said.`,
    next: 'Have the host confirm the zone, or name another one.',
  },
  'quote-zone-given': {
    title: 'Time zone as you said',
    message: (detail) => `Times without a zone are read as ${detail}, as you said.`,
    next: 'Ask whoever forwarded it to confirm the zone, or name another one.',
  },
  'clock-doubled': {
    title: 'An hour that came twice',
    message: (detail) =>
      `“${detail}” fell into the hour that came twice when the clocks were put back: two moments fit, and the earlier one is counted.`,
    next: 'Ask the host for the log in UTC, or compare with a mail that carries its zone.',
  },
  'clock-skipped': {
    title: 'A time that no clock showed',
    message: (detail) => `“${detail}” does not exist in that zone: the clocks were put forward over it.`,
    next: 'The log was written in another zone: ask the host which.',
  },
  tnef: {
    title: 'winmail.dat',
    message: () => 'This is Outlook’s own wrapping (TNEF, “winmail.dat”); the mail in it is not read here.',
    next: 'Ask for the mail again as .eml, or open it in Outlook and save it as text.',
  },
  'headers-lost': {
    title: 'SMTP headers lost',
    message: (detail) => `Outlook’s file keeps no SMTP headers of this mail: ${detail} are not in it.`,
    next: 'Ask for the mail as .eml: forward it as an attachment, or download it in Outlook on the web.',
  },
  'left-out': {
    title: 'Not all was read',
    message: (detail) => `Something in this file was left out${because(detail)}.`,
    next: 'Unpack it and add the mails in it as files.',
  },
  'taken-for-bounce': {
    title: 'Read as a bounce, as you said',
    message: () =>
      'No reader took this for a bounce; it is read as one because you said so, by its shape alone. No mail system vouches for it.',
    next: 'Compare what was found with the text itself. If it is wrong, take your decision back.',
  },
  'no-failure-in-it': {
    title: 'No failure found in it',
    message: () =>
      'You said that this is a bounce. Neither a failed address nor the answer of a server could be read in it.',
    next: 'Add the whole message with its attachments, or paste the lines with the error.',
  },
  'delay-notice': {
    title: 'Delay notice, not final yet',
    message: () => 'The mail has not failed; the host is still trying.',
    next: 'Wait for the final notice, or ask the host for the log lines so far.',
  },
  delivered: {
    title: 'Delivered: nothing failed',
    message: () => 'This notice says that the mail was delivered.',
    next: 'Nothing to do. If the recipient misses the mail, the spam folder is the place to look.',
  },
  relayed: {
    title: 'Handed on: nothing failed so far',
    message: () =>
      'The mail was handed on to a system that sends no delivery reports; this notice does not show whether it arrived.',
    next: 'Nothing to do for now. If the recipient misses the mail, ask them to look in the spam folder; a bounce that comes later can be added here.',
  },
  expanded: {
    title: 'Sent on to a list: nothing failed',
    message: () =>
      'The mail reached the address and was sent on from there to several others; this notice does not speak of them.',
    next: 'Nothing to do. Bounces of single members come separately and can be added here.',
  },
  autoreply: {
    title: 'Automatic answer',
    message: () => 'The mail arrived; the mailbox answered by itself.',
    next: 'Nothing to do.',
  },
};
