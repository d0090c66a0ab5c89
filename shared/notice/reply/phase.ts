import type { SmtpPhase } from '../../contract/phase.ts';

/** How mail systems name the step of the dialogue that was answered. */
const NAMES: readonly (readonly [RegExp, SmtpPhase])[] = [
  [/^(?:initial connection|greeting|connect)/i, 'connect'],
  [/^(?:EHLO|HELO|LHLO)/i, 'helo'],
  [/^STARTTLS/i, 'starttls'],
  [/^(?:AUTH|XFORWARD)/i, 'auth'],
  [/^(?:pipelined )?MAIL/i, 'mail'],
  [/^(?:pipelined )?RCPT/i, 'rcpt'],
  [/^(?:end of data|final dot|DOT$|\.$|(?:message )?body)/i, 'end-of-data'],
  [/^(?:pipelined )?(?:DATA|BDAT|sending data block)/i, 'data'],
  [/^(?:QUIT|final RSET|RSET)/i, 'quit'],
];

/** Gmail's older notices: `(state 14)` is the number of its SMTP client's state. */
const GMAIL_STATES: ReadonlyMap<string, SmtpPhase> = new Map([
  ['8', 'connect'],
  ['9', 'helo'],
  ['12', 'mail'],
  ['13', 'mail'],
  ['14', 'rcpt'],
  ['15', 'data'],
  ['16', 'end-of-data'],
  ['17', 'end-of-data'],
  ['18', 'end-of-data'],
]);

/** The phase that a mail system's words name, or null. */
export function phaseNamed(words: string): SmtpPhase | null {
  const name = words.trim();
  if (/^\d{1,2}$/.test(name)) return GMAIL_STATES.get(name) ?? null;
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
