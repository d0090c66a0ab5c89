import type { TracedText } from '../../mail/traced-text.ts';
import { cutOut } from './cut-out.ts';

/** `   at System.Net.Mail.SmtpClient.Send(MailMessage message)`, `at SMTPConnection._onError (/app/x.js:1:2)`, `bei …`. */
const FRAME = /\n[ \t]{1,12}(?:at|bei|à|en|в|in) [\w.$<>[\] /-]{3,200}[ ]?\([^\n]{0,400}/g;
const MARK = /\n[ \t]{1,12}(?:at|bei|à|en|в|in) [\w.$<>[\] /-]{3,200} ?\(/;

/** Where a program was when it failed is no part of what the server said. */
export const dropStacks = (text: TracedText): TracedText =>
  MARK.test(text.text) ? cutOut(text, FRAME) : text;
