import type { TracedText } from '../mail/traced-text.ts';

const HOST = '([A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){1,8})';

/** "This is the mail system at host X." (Postfix), "… qmail-send program at X.", "… James mail server at X." */
const PROGRAM = new RegExp(
  `\\bThis is (?:the|an?) [A-Za-z][A-Za-z/' -]{2,40}(?: v\\d[\\w.+-]{0,20})? at (?:host )?${HOST}(?=[.,]?\\s)`,
  'i',
);
/** Courier's opening. */
const REPORT = new RegExp(`\\bThis is a delivery status notification from ${HOST},`);
/** Yandex, above its English text. */
const RUSSIAN = new RegExp(`отправлено почтовым сервером ${HOST}\\.?(?=\\s)`, 'i');

/** A notice introduces itself at its beginning. */
const MAX_OPENING = 1500;

/** The host by whose name a notice introduces itself, as it stands where a report has Reporting-MTA; or null. */
export function announcedHost(text: TracedText): TracedText | null {
  const opening = text.slice(0, MAX_OPENING);
  if (opening.text.includes('This is '))
    return opening.exec(PROGRAM)?.group(1) ?? opening.exec(REPORT)?.group(1) ?? null;
  return opening.text.includes('почтовым сервером') ? (opening.exec(RUSSIAN)?.group(1) ?? null) : null;
}
