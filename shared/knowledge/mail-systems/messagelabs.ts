import { mailSystem } from './mail-system.ts';

/** Symantec Email Security.cloud: the words that it writes itself, and the frames it puts around a reply. */
export const messagelabs = mailSystem({
  id: 'messagelabs',
  names: ['Symantec Email Security.cloud', 'MessageLabs', 'Broadcom'],
  marks: {
    fields: [
      { name: 'X-Msg-Ref', pattern: /^server-\d{1,3}\.tower-\d{1,4}\.messagelabs\.com!/i },
      { name: 'X-StarScan-Version', pattern: /^.{1,120}$/i },
      { name: 'X-VirusChecked', pattern: /^.{1,120}$/i },
      { name: 'From', pattern: /^MAILER-DAEMON@messagelabs\.com/i },
    ],
    openings: [
      'This is the mail delivery agent at messagelabs.com.',
      'I was not able to deliver your message to the following addresses.',
    ],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [],
  source: 'sisimai',
  asOf: '2024-10-09',
});
