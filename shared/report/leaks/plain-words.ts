/**
 * Words that stand in letters about mail whoever writes: names of roles (RFC 2142 and what hosts offer), and
 * what our own sentences say. As a local part such a word is looked for only with its `@`.
 */
const WORDS =
  'abuse account accounts admin administrator alert alerts author billing board bounce bounces click client computer ' +
  'contact contacto customer daemon delivery domain email example exim facture feedback file forum friend from hello ' +
  'help helpdesk host hostmaster info information invoice invoices kontakt list lists mail mailbox mailer mailnull ' +
  'mailer-daemon marketing message messages news newsletter nobody noreply no-reply notice notification ' +
  'notifications office operator order orders owner pack person post postfix postmaster press queue receiver ' +
  'recipient reply request return root sales security sender sendmail server service shop smtp spam staff subject ' +
  'subscribe support system team test testing ticket unknown unsubscribe update user users webmaster webmail www';

const words = new Set(WORDS.split(' '));

export const isPlainWord = (word: string): boolean => words.has(word.toLowerCase());
