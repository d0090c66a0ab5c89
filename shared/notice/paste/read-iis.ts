import type { Replacement, TracedText } from '../../mail/traced-text.ts';

/**
 * `OutboundConnectionResponse SMTPSVC1 WEB01 - 25 - - 550+5.7.1+Denied 0 0 58 0 234 SMTP - - - -`: who logs, with
 * which port, the command, its argument or the answer, and numbers.
 */
const LINE =
  /\b(OutboundConnection(Response|Command) \S{1,60} \S{1,60} \S{1,60} \d{1,5} )([A-Z]{4}|-)( - )(\S{1,2000})((?: \d{1,12}){5} [A-Z]{2,10}(?: \S{1,60}){0,5})?/g;

/** Reads the W3C log of Microsoft's SMTP service as the session that it tells; plus signs stand for blanks. */
export function readIis(text: TracedText): TracedText {
  if (!text.text.includes('OutboundConnection')) return text;
  const stretches: Replacement[] = [];
  for (const match of text.text.matchAll(LINE)) {
    const [, before = '', kind, verb = '', gap = '', words = '', after = ''] = match;
    let at = match.index;
    const cut = (length: number, instead: string) => {
      if (length > 0) stretches.push({ from: at, to: at + length, text: instead });
      at += length;
    };
    if (kind === 'Response') cut(before.length + verb.length + gap.length, '<- ');
    else {
      cut(before.length, '-> ');
      at += verb.length;
      cut(gap.length, ' ');
    }
    for (const plus of words.matchAll(/\+/g)) {
      const from = at + plus.index;
      stretches.push({ from, to: from + 1, text: ' ' });
    }
    at += words.length;
    cut(after.length, '');
  }
  return text.replace(stretches, ['plus-signs']);
}
