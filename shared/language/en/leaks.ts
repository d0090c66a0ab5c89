import type { LeakForm, LeakStep } from '../../contract/leak.ts';
import type { PersonalClass } from '../../contract/redaction.ts';
import { formatOf } from '../format.ts';

const format = formatOf('en');

const classes: Readonly<Record<PersonalClass, string>> = {
  'sender-local-part': 'a sender’s address',
  'recipient-local-part': 'a recipient’s address',
  'other-address': 'somebody else’s address',
  'person-name': 'a person’s name',
  'author-computer': 'the author’s computer',
  account: 'a login',
  subject: 'a subject',
  secret: 'a secret of a mail',
  'file-name': 'a file’s name',
  'own-rule': 'a value that you named',
};

const forms: Readonly<Record<LeakForm, string>> = {
  plain: 'as it is',
  folded: 'broken over two lines',
  'quoted-printable': 'in quoted-printable',
  percent: 'percent-encoded',
  entity: 'in HTML entities',
  escape: 'in escapes with a backslash',
  'encoded-word': 'as an encoded word',
  base64: 'in base64',
  hex: 'in hexadecimal',
  'utf-16': 'in UTF-16',
  verp: 'inside another address',
  punycode: 'with its domain in ASCII form',
};

const steps: Readonly<Record<LeakStep['at'], (number: number) => string>> = {
  'file-name': () => 'the file’s name',
  line: (n) => `line ${n}`,
  'pdf-page': (n) => `page ${n}`,
  'pdf-stream': (n) => `PDF stream ${n}`,
  'pdf-string': () => 'titles and descriptions of the PDF',
  'pdf-metadata': () => 'metadata of the PDF',
  attachment: (n) => `attached file ${n}`,
  'zip-entry': (n) => `entry ${n} of the zip`,
  'zip-name': (n) => `name of entry ${n} of the zip`,
  unpacked: () => 'unpacked',
};

/** What is said about values that finished files still hold, or about none. */
export const leaks = {
  classes,
  forms,
  steps,
  /** `where` and `what` are in words; `token` is null where the value was to be taken out. */
  leak: (where: string, what: string, form: string, token: string | null) =>
    `${where}: ${what} stands there ${form}; ${token === null ? 'it was to be left out' : `${token} was to stand there`}.`,
  stopped: (n: number) =>
    `Nothing was written: ${format.plural(n, { one: 'one value that was taken out is', other: `${format.number(n)} values that were taken out are` })} still in the finished files. Report this as a fault; until it is mended, a rule of your own that leaves out the line helps.`,
  /** After the search: nothing was found. */
  clean: (values: number, files: number) =>
    `Values taken out: ${format.number(values)}. Searched: ${format.plural(files, { one: '1 file', other: `${format.number(files)} files` })}. Found: none.`,
  /** The list of what was taken out cannot be read. */
  unreadable: 'This list cannot be read, so what was taken out was not looked for.',
  /** What to do where a written pack holds such a value. */
  next: 'Do not pass these files on; write the pack again.',
};
