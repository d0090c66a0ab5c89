import type { TracedText } from '../mail/traced-text.ts';
import type { Draft } from './draft.ts';
import type { Mail } from './mail.ts';

/** How one mail system writes a notice in plain words: one file each under `dialects/`. */
export interface Dialect {
  readonly id: string;
  /** True where its texts name no recipient but those that it reads: nobody else's address is one. */
  readonly complete?: boolean;
  /** By the notice's own words; `mail` is null for pasted text. */
  readonly recognises: (text: TracedText, mail: Mail | null) => boolean;
  /** One draft a recipient, in the order of the text. */
  readonly read: (text: TracedText, mail: Mail | null) => readonly Draft[];
}
