import { mailSystem } from './mail-system.ts';

/** Progress (Ipswitch) IMail Server: the words that it writes itself, and the frames it puts around a reply. */
export const imail = mailSystem({
  id: 'imail',
  names: ['Progress (Ipswitch) IMail Server'],
  marks: {
    fields: [
      { name: 'X-Mailer', pattern: /^<SMTP32 v[\d.]{1,10}>$/i },
      { name: 'Subject', pattern: /^Undeliverable Mail ?$/i },
    ],
    openings: [
      'Unknown user: ',
      'undeliverable to ',
      'Delivery failed ',
      'Body of message generated response:',
    ],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [
    {
      id: 'unknown-user-user-example-com',
      pattern: /^(?:Unknown user|Invalid final delivery userid): (\S{1,320})/im,
      role: 'local-error',
      cause: 'recipient-unknown',
      appended: false,
      example: 'Unknown user: user@example.com',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      id: 'unknown-host-example-invalid',
      pattern: /^Unknown host: (\S{1,320})/im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example: 'Unknown host: example.invalid',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      id: 'user-mailbox-exceeds-allowed-size',
      pattern: /^User mailbox exceeds allowed size: (\S{1,320})/im,
      role: 'local-error',
      cause: 'mailbox-full',
      appended: false,
      example: 'User mailbox exceeds allowed size: user@example.com',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      id: 'delivery-failed-20-attempts-user-example',
      pattern: /\bDelivery failed (\d{1,4}) attempts?: /im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: false,
      example: 'Delivery failed 20 attempts: user@example.com',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  source: 'sisimai',
  asOf: '2024-10-09',
});
