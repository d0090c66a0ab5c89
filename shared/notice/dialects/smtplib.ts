import { TracedText } from '../../mail/traced-text.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';

/** `'user@example.com': (550, b'5.1.1 … User unknown')`, one a recipient. */
const REFUSED =
  /['"]([^\s'"<>@]{1,128}@[^\s'"<>@]{1,255})['"]\s{0,3}:\s{0,3}\((\d{3}),\s{0,3}b?(?:'([^'\n]{1,2000})'|"([^"\n]{1,2000})")\)/g;

/** Python's smtplib: SMTPRecipientsRefused prints its dictionary, replies as bytes (Lib/smtplib.py). */
export const smtplib: Dialect = {
  id: 'smtplib',
  recognises: (text) => /SMTPRecipientsRefused|\(\d{3}, b['"]/.test(text.text),
  read: (text) =>
    text.matchAll(REFUSED).flatMap((match) => {
      const [address, code, words] = [match.group(1), match.group(2), match.group(3) ?? match.group(4)];
      if (address === null || code === null || words === null) return [];
      const detail = TracedText.join([code, words], ' ');
      return detail === null ? [] : [blockDraft('smtplib', null, { address, detail, whole: match.whole })];
    }),
};
