import type { Language } from '../contract/language-code.ts';
import type { FaultCode } from '../contract/verify-code.ts';
import type { Sentences } from './sentences.ts';
import { speak } from './speak.ts';

const STEP_OF: Readonly<Record<FaultCode, keyof Sentences['verify']['next']>> = {
  'no-pack': 'folder',
  'file-missing': 'again',
  'file-changed': 'again',
  'file-unlisted': 'remove',
  'manifest-line-unreadable': 'list',
  'manifest-hash-differs': 'again',
  'digest-missing': 'again',
  'digest-differs': 'again',
  'facts-unreadable': 'dontUse',
  'finding-not-in-text': 'dontUse',
  'exhibit-not-in-text': 'dontUse',
  'original-differs': 'original',
  'range-differs': 'facts',
  'line-differs': 'facts',
  'facts-not-from-exhibits': 'facts',
  'facts-not-from-originals': 'facts',
};

/** What to do about a fault that a check of a pack found. */
export const verifyNext = (code: FaultCode, language: Language): string =>
  speak(language).verify.next[STEP_OF[code]];
