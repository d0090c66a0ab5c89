import { writeMailbox } from './write-mailbox.ts';

/** `PATH COUNT`, again and again. */
const words = process.argv.slice(2);
for (let at = 0; at + 1 < words.length; at += 2) writeMailbox(words[at] ?? '', Number(words[at + 1]));
