import { mailSystem } from './mail-system.ts';

/** Cisco Secure Email Gateway: the words that it writes itself, and the frames it puts around a reply. */
export const ciscoEsa = mailSystem({
  id: 'cisco-esa',
  names: ['Cisco Secure Email Gateway', 'Cisco ESA', 'IronPort AsyncOS'],
  marks: {
    fields: [
      { name: 'Subject', pattern: /^Delivery Status Notification \((?:Failure|Delay)\)$/i },
      { name: 'Message-Id', pattern: /^<[0-9A-Za-z]{4,12}\$[0-9A-Za-z]{1,6}@/i },
      { name: 'X-IronPort-AV', pattern: /^.{1,400}$/i },
      { name: 'X-IPAS-Result', pattern: /^.{1,400}$/i },
      { name: 'IronPort-SDR', pattern: /^.{1,400}$/i },
    ],
    openings: ['The following message to <', 'The reason for the problem:'],
    words: [
      /\(delivery attempts: (\d{1,4})\)/im,
      /^Status: \d\.\d\.\d \((?:permanent|temporary) failure\)/im,
    ],
  },
  neverStates: ['sendingIp', 'attempts', 'lastAttemptDate', 'arrivalDate'],
  frames: [
    {
      // The gateway's own number and its name for it; what the other side said is quoted behind a code.
      pattern: /\b[45]\.(?:x|\d{1,3})\.\d{1,3} - [A-Z][^'\n]{3,80}? (?=[245]\d\d-')/im,
      phase: null,
      host: null,
      ip: null,
      closes: "'",
      source: 'cisco-logs',
      asOf: '2011',
    },
    {
      pattern: /\('(?=\d{3})/im,
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
      id: 'unknown-address-error',
      pattern:
        /\b[45]\.\d\.\d - (?:Unknown address error|Other mail system problem|Bad destination (?:host|mailbox|system)|Unspecified mail system error|Other network problem|Message too large|Delivery not authorized)/im,
      role: 'give-up',
      cause: null,
      appended: false,
      sendersOnly: true,
      example: '5.1.0 - Unknown address error',
      source: 'public-code',
      asOf: '2013',
    },
    {
      id: '5-4-7-delivery-expired-message',
      pattern:
        /(?:\b[45]\.\d\.\d{1,3} - )?\bDelivery expired \(message too old\)(?: '[^'\n]{0,200}')?(?: \(delivery attempts: \d{1,4}\))?/im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: true,
      example: "5.4.7 - Delivery expired (message too old) 'timeout' (delivery attempts: 0)",
      source: 'public-code',
      asOf: '2013',
    },
    {
      id: 'dns-hard-error-looking-up-example',
      pattern: /\bDNS (?:Hard|Soft) Error looking up (\S{1,255})/im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example: 'DNS Hard Error looking up example.invalid (MX):  NXDomain',
      source: 'public-code',
      asOf: '2013',
    },
    {
      id: 'no-valid-ip-addresses',
      pattern: /'(?:timeout|no valid ip addresses|connection refused)'/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: "'no valid ip addresses'",
      source: 'public-code',
      asOf: '2013',
    },
  ],
  source: 'memory',
  asOf: '2026-11',
});
