import type { TracedText } from '../../mail/traced-text.ts';
import { cutOut } from './cut-out.ts';

/** `   at System.Net.Mail.SmtpClient.Send(MailMessage message)`, `at SMTPConnection._onError (/app/x.js:1:2)`, `bei …`. */
const FRAME = /\n[ \t]{1,12}(?:at|bei|à|en|в|in) [\w.$<>[\] /-]{3,200}[ ]?\([^\n]{0,400}/g;
const MARK = /\n[ \t]{1,12}(?:at|bei|à|en|в|in) [\w.$<>[\] /-]{3,200} ?\(/;

/** Ruby names the file and the line: "/usr/lib/ruby/net/smtp.rb:969:in `check_response'". */
const RUBY = /\n[ \t]{0,12}(?:from )?\/[\w./@+-]{3,300}\.rb:\d{1,6}:in [^\n]{1,300}/g;

/** Where a program was when it failed is no part of what the server said. */
export function dropStacks(text: TracedText): TracedText {
  const bare = text.text.includes('.rb:') ? cutOut(text, RUBY) : text;
  return MARK.test(bare.text) ? cutOut(bare, FRAME) : bare;
}
