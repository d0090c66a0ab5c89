import { ADDRESS } from '../../mail/address.ts';
import { unfold } from '../../mail/unfold.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';

/** One link of the chain: the reply, up to the next link or the stack. */
const FAILED =
  /\bSMTP(?:Address|Send|Sender)Failed(?:Exception)?: ((?:[^\n]|\n(?![ \t]{0,8}(?:;|nested|at |\.\.\. |$)))(?:[^;\n]|;(?!\n|\s{0,4}$)|\n(?![ \t]{0,8}(?:;|nested|at |\.\.\. |\n|$))){0,3000})/g;
const RECIPIENT = new RegExp(`<(${ADDRESS.source})>(?!:? {0,3}Sender)`, 'u');
const CODED = /^[245]\d\d[ -]/;

/** JavaMail's chain of exceptions: one SMTPAddressFailedException a recipient (com.sun.mail.smtp). */
export const javamail: Dialect = {
  id: 'javamail',
  recognises: ({ text }) => text.includes('SMTPAddressFailedException'),
  read: (text) =>
    text.matchAll(FAILED).flatMap((match) => {
      const detail = match.group(1);
      if (detail === null || !CODED.test(detail.text)) return [];
      const address = detail.exec(RECIPIENT)?.group(1) ?? null;
      return [blockDraft('javamail', null, { address, detail: unfold(detail), whole: match.whole })];
    }),
};
