import type { Decoders } from '../mail/decoders.ts';
import { headerOf, readFields } from '../mail/header.ts';
import type { TracedText } from '../mail/traced-text.ts';
import type { NoticeMail } from './bounce.ts';
import { addressField, dateField, messageIdField, textField } from './header-facts.ts';

/** A notice that a person forwards inline: its words, and what the mail program kept of its header. */
export interface ForwardedText {
  readonly words: TracedText;
  readonly notice: NoticeMail;
}

/** The line that mail programs put above a forwarded mail, in eight languages. */
const MARK =
  /^[ \t]{0,8}(?:-{2,}[ \t]{0,3}(?:Forwarded message|Original message|Forwarded by|Weitergeleitete Nachricht|Ursprüngliche Nachricht|Message transféré|Message d'origine|Mensaje reenviado|Mensaje original|Messaggio inoltrato|Messaggio originale|Doorgestuurd bericht|Oorspronkelijk bericht|Mensagem (?:encaminhada|original)|転送|Original-Nachricht)[^\n]{0,60}|Begin forwarded message:|Anfang der weitergeleiteten (?:Nachricht|E-Mail):|Début du message (?:réexpédié|transféré) ?:)[ \t]*\n/imu;
const FIELD = /^[ \t*]{0,8}[!-9;-~À-ÿ]{2,30}(?: [a-z]{1,10})?[ \t]?:/;

/** Where the lines of the forwarded header end. */
function endOfHeader(text: string): number {
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '' || !(FIELD.test(line) || /^[ \t]/.test(line))) return at;
    at += line.length + 1;
  }
  return Math.min(at, text.length);
}

/** What follows the mark of a forwarded mail; null where there is none. */
export function forwardedText(text: TracedText, decoders: Decoders): ForwardedText | null {
  const mark = text.exec(MARK);
  if (mark === null) return null;
  const blank = /^\s*/.exec(text.text.slice(mark.end))?.[0].length ?? 0;
  const rest = text.slice(mark.end + blank);
  const end = endOfHeader(rest.text.slice(0, 4000));
  const header = headerOf(readFields(rest.slice(0, end), decoders));
  return {
    words: rest.slice(end),
    notice: {
      from: addressField(header, 'From'),
      subject: textField(header, 'Subject'),
      messageId: messageIdField(header),
      date: dateField(header),
      hops: [],
    },
  };
}
