import type { TracedText } from '../../mail/traced-text.ts';
import { cutOut } from './cut-out.ts';

/** `root@mail:~# grep anna@example.com /var/log/mail.log`, `[root@mail ~]# mailq`. */
const PROMPT =
  /^\[?[a-z_][\w.-]{0,31}@[\w.-]{1,60}(?::[^\n:]{0,80}|[ \t][^\n\]]{0,60}\])[#$%>][ \t][^\n]{0,500}$/gm;

/** A shell's prompt looks like an address, and the command behind it names some; neither is part of the output. */
export const dropPrompts = (text: TracedText): TracedText =>
  text.text.includes('# ') || text.text.includes('$ ') ? cutOut(text, PROMPT) : text;
