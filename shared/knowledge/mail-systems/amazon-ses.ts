import { mailSystem } from './mail-system.ts';

/** Amazon Simple Email Service: the words that it writes itself, and the frames it puts around a reply. */
export const amazonSes = mailSystem({
  id: 'amazon-ses',
  names: ['Amazon Simple Email Service'],
  marks: {
    fields: [
      {
        name: 'From',
        pattern: /^MAILER-DAEMON@(?:\S{1,64}\.)?amazonses\.com$|<?MAILER-DAEMON@amazonses\.com>?/i,
      },
      { name: 'Subject', pattern: /^Delivery Status Notification \(Failure\)$/i },
      { name: 'X-AWS-Outgoing', pattern: /^(?:\d{4}\.\d{2}\.\d{2}-)?[0-9A-Fa-f.:]{7,45}$/i },
      { name: 'X-SES-Outgoing', pattern: /^(?:\d{4}\.\d{2}\.\d{2}-)?[0-9A-Fa-f.:]{7,45}$/i },
    ],
    openings: [
      'An error occurred while trying to deliver the mail to the following recipients:',
      'The following message to <',
      'This message could not be delivered.',
    ],
    words: [
      /\b[0-9a-f]{16}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-\d{6}\b/im,
      /"?notificationType\\?["'] ?: ?\\?["'](Bounce|Complaint|Delivery)\\?["']/im,
    ],
  },
  neverStates: ['sendingIp', 'attempts', 'lastAttemptDate'],
  frames: [
    {
      pattern: /\b(?:554 4\.4\.7 )?Message expired: unable to deliver in \d{1,6} minutes\. ?</im,
      phase: null,
      host: null,
      ip: null,
      closes: '>',
      source: 'public-code',
      asOf: '2013',
    },
  ],
  tails: [],
  own: [
    {
      id: 'amazon-ses-has-suppressed-sending-to',
      pattern:
        /\bAmazon SES has suppressed sending to this address because it (?:is on the account-level suppression list|has a recent history of bouncing as an invalid address)/im,
      role: 'no-attempt',
      cause: 'recipient-inactive',
      appended: false,
      example:
        'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.',
      source: 'public-code',
      asOf: '2013',
    },
    {
      id: '554-4-4-4-message-expired',
      pattern: /\bUnable to lookup DNS for (\S{1,255})/im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example: '554 4.4.4 Message expired: Unable to lookup DNS for example.invalid',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: '421-4-4-1-unable-to',
      pattern: /\bUnable to establish connection\b|\bConnection timed out\b/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: '421 4.4.1 Unable to establish connection',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: '554-address-blacklisted',
      pattern: /\bAddress blacklisted\b/im,
      role: 'no-attempt',
      cause: 'recipient-inactive',
      appended: false,
      example: '554 Address blacklisted.',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: '554-message-rejected-email-address-is',
      pattern: /\bEmail address is not verified\. The following identities failed the check in region/im,
      role: 'policy',
      cause: 'host-own-limit',
      appended: false,
      example:
        '554 Message rejected: Email address is not verified. The following identities failed the check in region US-EAST-1: info@example.net',
      source: 'pages',
      asOf: '2026-11',
    },
    {
      id: '454-throttling-failure-maximum-sending-rate',
      pattern: /\bThrottling failure: (?:Maximum sending rate exceeded|Daily message quota exceeded)\./im,
      role: 'policy',
      cause: 'host-own-limit',
      appended: false,
      example: '454 Throttling failure: Maximum sending rate exceeded.',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      id: '451-4-4-2-timeout-waiting',
      pattern: /\bTimeout waiting for data from client\b/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: '451 4.4.2 Timeout waiting for data from client.',
      source: 'public-code',
      asOf: '2013',
    },
  ],
  source: 'public-code',
  asOf: '2013',
});
