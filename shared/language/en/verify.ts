import type { FaultCode, NoteCode } from '../../contract/verify-code.ts';

const reasons: Readonly<Record<FaultCode | NoteCode, (detail: string) => string>> = {
  'no-pack': () => 'There is no pack here: none of the folders receiver, host and own.',
  'file-missing': () => 'This file is missing.',
  'file-changed': () => 'This file is not the one that the manifest names.',
  'file-unlisted': () => 'This file is not in the manifest.',
  'manifest-line-unreadable': () => 'A line of the manifest cannot be read.',
  'manifest-hash-differs': () => 'The manifest is not the one whose hash this document prints.',
  'digest-missing': () => 'This document carries no digest of its own.',
  'digest-differs': () => 'This document was changed after it was written.',
  'facts-unreadable': () => 'This file does not hold the facts of a pack.',
  'finding-not-in-text': (id) => `Finding ${id} of facts.json is not in this text.`,
  'exhibit-not-in-text': (id) => `Exhibit ${id} of facts.json is not in this text as it stands there.`,
  'original-differs': (id) => `The original of ${id} is not the source that was read.`,
  'range-differs': (id) => `The bytes of ${id} do not have the hash that is given for them.`,
  'line-differs': (line) => `A line does not stand in the original as it is quoted: ${line}.`,
  'facts-not-from-exhibits': (value) => `Read again, the exhibits do not give the facts: ${value}.`,
  'facts-not-from-originals': (value) => `Read again, the original does not give this value: ${value}.`,
  'original-not-at-hand': (id) => `The original of ${id} is not at hand; its bytes were not compared.`,
  'leak-scan-not-done': (key) =>
    `The list of what was taken out, ${key}, is not at hand, so these values were not looked for.`,
  'no-facts-to-repeat': () =>
    'The facts name no reply code and no token, so there was nothing to read again.',
  'facts-only-as-words': () =>
    'Taken alone the exhibits are too short to be read as a notice; codes and tokens stand in them as words.',
  'other-rules': (rules) =>
    `The pack was made with rules ${rules}; causes and operators were not compared with what these rules say.`,
  'not-of-the-pack': () => 'This file is no part of the pack and was not checked.',
};

/** What a check of a pack found, and what to do about it. */
export const verify = {
  reasons,
  /** Each for several faults. */
  next: {
    folder: 'Name the folder that holds receiver, host or own.',
    again:
      'Ask the one who wrote the pack to send the whole folder once more, and compare the hash on page 1 by another way, such as the telephone.',
    remove: 'Take the file out of the folder, or ask the one who wrote the pack whether it belongs there.',
    list: 'Ask for SHA256SUMS once more; until then nothing that it names is certain.',
    dontUse: 'Do not rely on this file; write the pack again from the originals, or ask for it once more.',
    facts:
      'Do not rely on these facts: compare the exhibits with the original mails, or write the pack again from them.',
    original:
      'Give the file that was taken in, untouched: a mail program that exports it again changes its bytes.',
  },
};
