import type { Draft } from '../draft.ts';

/** A line that ends before this was ended by its writer, not by a mail program that wraps. */
const WRAPPED_AT = 50;

/** Whether a code begins a line that somebody began, as a copied reply does and a wrapped sentence does not. */
function beginsLine(text: string, code: string): boolean {
  for (const match of text.matchAll(new RegExp(`(?:^|\\n)[ \\t"'“„«(]{0,8}${code}[ -](?=\\S)`, 'g'))) {
    const before = text.slice(0, match.index);
    const line = before.slice(before.lastIndexOf('\n') + 1).trim();
    if (line.length < WRAPPED_AT || line.endsWith(':')) return true;
  }
  return false;
}

/**
 * Whether a letter shows what a mail system said, or only speaks of it. People, shops and monitors write
 * "503", "will retry" and "host x said" in their sentences; who shows a failed delivery shows the address
 * beside the words, or copies the reply as it stands.
 */
export function isShown(draft: Draft, text: string): boolean {
  if (draft.dialect !== 'general') return true;
  const codes = draft.replies.flatMap(({ code }) => code?.value ?? []);
  if (draft.recipient === null) return codes.some((code) => beginsLine(text, code));
  return codes.length > 0 || draft.remoteHost !== null || draft.remoteIp !== null;
}
