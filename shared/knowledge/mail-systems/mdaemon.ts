import { mailSystem } from './mail-system.ts';

/** MDaemon: the words that it writes itself, and the frames it puts around a reply. */
export const mdaemon = mailSystem({
  id: 'mdaemon',
  names: ['MDaemon', 'SecurityGateway for Email'],
  marks: {
    fields: [
      {
        name: 'Subject',
        pattern: /^(?:Permanent Delivery Failure|Delivery Status Notification.*|Warning: .{1,200})$/i,
      },
      { name: 'Message-ID', pattern: /^<MDAEMON-?[A-Z]?\d{6,24}[^@\s]{0,40}@/i },
      { name: 'X-MDDSN-Message', pattern: /^Yes$/i },
      { name: 'X-MDaemon-Deliver-To', pattern: /@/i },
    ],
    openings: [
      'MDaemon Delivery Status Notification',
      'SecurityGateway for Email Servers Non-Delivery Report',
      'The attached message had PERMANENT fatal delivery errors',
      'After one or more unsuccessful delivery attempts the attached message has',
      'YOUR MESSAGE WAS NOT DELIVERED TO ONE OR MORE RECIPIENTS',
      'The attached message has been delayed',
      'Failed address: ',
    ],
    words: [/^-{3} (?:Session Transcript|End Transcript) -{3}$/im],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern: /^(?:[A-Z][a-z]{2} )?\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{3})?: <-- (?=\d{3})/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  tails: [],
  own: [
    {
      id: 'winsock-error-10060-connection-timed-out',
      pattern: /\bWinsock Error (\d{5})/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Winsock Error 10060 Connection timed out.',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'this-message-is-0-minutes-old',
      pattern: /\bThis message is (\d{1,6}) minutes old; it has (\d{1,6}) minutes left in this queue/im,
      role: 'delay',
      cause: 'queued',
      appended: false,
      example: 'This message is 0 minutes old; it has 60 minutes left in this queue',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  source: 'memory',
  asOf: '2026-11',
});
