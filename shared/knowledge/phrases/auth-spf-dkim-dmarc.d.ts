import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: SPF, DKIM, DMARC, ARC or Sender ID did not pass. */
export declare const authSpfDkimDmarcPhrases: readonly Phrase[];
