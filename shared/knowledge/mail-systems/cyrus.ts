import { mailSystem } from './mail-system.ts';

/** Cyrus IMAP LMTP: the words that it writes itself, and the frames it puts around a reply. */
export const cyrus = mailSystem({
  id: 'cyrus',
  names: ['Cyrus IMAP LMTP'],
  marks: {
    fields: [],
    openings: [],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [],
  source: 'cyrus-src',
  asOf: '2010',
});
