import type { Mail } from './mail.ts';

/** Every article of a list has fml's header; only these subjects are answers to a refused one (libkern.pl). */
const REFUSED =
  /^(?:You \S{1,320} are not (?:a )?member|(?:Ignored )?NOT MEMBER article from|reject mail\b|Spam mail from|Loop Alert|Loop Back Warning|WARNING: UNIX FROM Loop|Security Alert|fml system error message)/i;

/** Whether a mailing list server says that it does not take somebody's post. */
export const refusesPost = ({ header }: Mail): boolean =>
  (header.get('X-MLServer')?.body.text ?? '').startsWith('fml ') &&
  REFUSED.test(header.get('Subject')?.body.text ?? '');
