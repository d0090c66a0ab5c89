import { mailSystem } from './mail-system.ts';

/** Trend Micro InterScan Messaging Security: the words that it writes itself, and the frames it puts around a reply. */
export const interscan = mailSystem({
  id: 'interscan',
  names: ['Trend Micro InterScan Messaging Security'],
  marks: {
    fields: [
      { name: 'From', pattern: /^"?InterScan (?:MSS|Notification)"?/i },
      { name: 'Subject', pattern: /^Mail could not be delivered$/i },
    ],
    openings: ['Sent <<< ', 'Unable to deliver message to <'],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern: /^Received >>> (?=\d{3})/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  tails: [],
  own: [],
  source: 'sisimai',
  asOf: '2024-10-09',
});
