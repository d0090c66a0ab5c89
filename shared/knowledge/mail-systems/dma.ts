import { mailSystem } from './mail-system.ts';

/** DragonFly Mail Agent: the words that it writes itself, and the frames it puts around a reply. */
export const dma = mailSystem({
  id: 'dma',
  names: ['DragonFly Mail Agent'],
  marks: {
    fields: [],
    openings: ['This is the DragonFly Mail Agent ', 'There was an error delivering your mail to <'],
    words: [/^(?:Original message follows\.|Message headers follow\.)$/im],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern:
        /([A-Za-z0-9._-]{1,255}) \[([0-9A-Fa-f.:]{2,45})\] did not like our ((?:final )?DATA|MAIL FROM|RCPT TO|HELO|EHLO|AUTH|login|STARTTLS|greeting)[^:\n]{0,40}:/im,
      phase: 3,
      host: 1,
      ip: 2,
      closes: null,
      source: 'memory',
      asOf: '2026-11',
    },
    {
      pattern:
        /\[([0-9A-Fa-f.:]{2,45})\] did not like our (EHLO|HELO|MAIL FROM|RCPT TO|DATA|final DATA|\S{1,20}):/im,
      phase: null,
      host: null,
      ip: 1,
      closes: null,
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  tails: [],
  own: [
    {
      id: 'could-not-deliver-for-the-last',
      pattern: /\bCould not deliver for the last (\d{1,9}) seconds\. Giving up\./im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: false,
      example: 'Could not deliver for the last 432000 seconds. Giving up.',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      id: 'dns-lookup-failure-host-example-invalid',
      pattern: /\bDNS lookup failure: host \S{1,255} not found/im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example: 'DNS lookup failure: host example.invalid not found',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  source: 'memory',
  asOf: '2026-11',
});
