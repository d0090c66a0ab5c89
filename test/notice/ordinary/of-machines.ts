import { from, type OrdinaryMail } from './ordinary-mail.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const NO_WAY_BACK = ['Return-Path: <>', 'Auto-Submitted: auto-generated'] as const;

/** Mails of machines that come the way bounces come, without a way back, and tell of no failed mail. */
export const ofMachines: readonly OrdinaryMail[] = [
  [
    'a parcel, and the mail about it',
    [
      ...from('"Shop" <no-reply@shop.example>', 'Delivery attempted: we could not deliver your package'),
      'Auto-Submitted: auto-generated',
    ],
    'We tried to deliver your package today but nobody was there. We sent this message to bob@example.com. Please reschedule within 2 days, or it will be returned to the sender.',
  ],
  [
    'a parcel on hold',
    [...from('Parcels <noreply@parcel.example>', 'Shipment on hold'), ...NO_WAY_BACK],
    lines(
      'This e-mail was generated automatically, please do not reply.',
      '',
      'Your shipment 550 1234 could not be delivered. Reason: address incomplete (Baker Street 5.1.1).',
    ),
  ],
  [
    'a payment that came back',
    from('Pay <service@pay.example>', 'Payment returned'),
    'Your payment to bob@example.com was returned: account not found. Code 554.',
  ],
  [
    'a ticket of developers',
    [
      ...from('Bob <notifications@code.example>', 'Re: [bakery/mailer] 550 5.7.1 on send (#421)'),
      'List-Id: bakery/mailer <mailer.bakery.code.example>',
      'List-Unsubscribe: <https://code.example/u>',
      'Precedence: list',
    ],
    lines(
      'We now log the reply:',
      '',
      '```',
      '550 5.7.1 <bob@example.com>: Recipient address rejected',
      '```',
    ),
  ],
  [
    'a ticket about bounces',
    [
      ...from('Tracker <tracker@code.example>', '(MAIL-550) Bounce handler drops 5.1.1'),
      'Auto-Submitted: auto-generated',
      'Precedence: bulk',
    ],
    lines(
      'Anna Baker updated MAIL-550:',
      '',
      'Status: In Progress -> Done',
      'Comment: The handler treated every address that failed with 5.1.1 as soft.',
    ),
  ],
  [
    'a list’s answer to a command',
    [
      ...from('news-request@lists.example', 'The results of your email commands'),
      'Return-Path: <>',
      'Auto-Submitted: auto-replied',
    ],
    'The results of your email command are provided below.\n\n- Unprocessed:\n    hello\n- Done.',
  ],
  [
    'a quota that is nearly used up',
    [...from('Mail System <postmaster@bakery.example>', 'Quota warning'), ...NO_WAY_BACK],
    'Your mailbox is 95% full. New messages will be rejected when it reaches 100%.',
  ],
  [
    'a virus that was found in a mail to us',
    [...from('Mail Scanner <postmaster@bakery.example>', 'Quarantined: Invoice'), ...NO_WAY_BACK],
    'A message addressed to you from eve@example.net was put in quarantine because it contains a virus. You do not have to do anything.',
  ],
  [
    'Exchange: relayed, in words alone',
    [...from('postmaster@example.org', 'Relayed: Order'), ...NO_WAY_BACK],
    lines(
      'Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server:',
      '',
      'bob@example.org',
    ),
  ],
  [
    'Exchange: delivered, in words alone',
    [...from('postmaster@example.org', 'Delivered: Order'), ...NO_WAY_BACK],
    lines('Your message has been delivered to the following recipients:', '', 'bob@example.org'),
  ],
  [
    'Exchange: zugestellt',
    [...from('postmaster@example.org', 'Zugestellt: Bestellung'), ...NO_WAY_BACK],
    lines('Ihre Nachricht wurde an die folgenden Empfänger übermittelt:', '', 'bob@example.org'),
  ],
  [
    'a group that asks its moderator',
    from('Groups <noreply@groups.example>', 'Message pending: Order'),
    'Your message to bakers@groups.example was not delivered immediately because the group is moderated. It awaits approval.',
  ],
  [
    'a challenge without a way back',
    [
      ...from('Bob <bob@example.org>', 'Verify: your message to bob@example.org'),
      'Return-Path: <>',
      'Auto-Submitted: auto-replied',
    ],
    'Your message has not yet been delivered. To deliver it, please reply to this mail. This is a one-time step.',
  ],
  [
    'a report of spam from one’s server',
    from('Ticket <help@host.example>', '[#550] Spam complaint about 198.51.100.7'),
    'We received complaints about spam from your server 198.51.100.7. Please look into it within 24 hours, else port 25 is blocked.',
  ],
  [
    'a sending service about the rate of bounces',
    from('Sender <billing@sender.example>', 'Your bounce rate is too high'),
    'Your bounce rate was 12 % last week. Accounts over 10 % are suspended. Most bounces came from example.com ("550 5.1.1 user unknown").',
  ],
  [
    'a monitor of a mail server',
    from('Monitor <alerts@mon.example>', 'ALERT: smtp:mx.bakery.example - SMTP Connection Problem'),
    lines(
      'Monitor: smtp:mx.bakery.example',
      'Status: Down',
      'Details: 421 4.3.2 Service not available, connection refused after 15 sec.',
    ),
  ],
  [
    'a monitor of blocklists',
    from('Alerts <alerts@mon.example>', '198.51.100.7 is listed'),
    '198.51.100.7 is now listed at dnsbl.example. Mail may be rejected with "554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked".',
  ],
  [
    'a domain that will expire',
    [
      ...from('Registrar <noreply@registrar.example>', 'bakery.example expires: mail will stop'),
      'Auto-Submitted: auto-generated',
    ],
    'If the domain expires, messages to office@bakery.example will not be delivered any more.',
  ],
  [
    'a card that waits',
    from('Cards <cards@cards.example>', 'Undeliverable love'),
    'A card from Bob! The message waits for you for 30 days, then it is returned.',
  ],
  [
    'a voice message',
    [
      ...from('Voicemail <voicemail@pbx.example>', 'Voicemail failed to send?'),
      'Auto-Submitted: auto-generated',
    ],
    'You have a new voice message from 030 550421. Duration 0:54. The message could not be transcribed.',
  ],
  [
    'a desk that confirms a request about a bounce',
    [
      ...from('Support <support@host.example>', '[Request received] Undelivered mail'),
      'Auto-Submitted: auto-generated',
    ],
    'We have received your request (550421): "My mail to bob@example.com was not delivered. I got: undeliverable". We answer within one day.',
  ],
  [
    'a desk’s ticket about a bounce',
    [
      ...from('Support <support@host.example>', 'Ticket 550421: Mail delivery failed'),
      'Auto-Submitted: auto-generated',
    ],
    lines(
      'Your ticket was updated.',
      '',
      'Customer wrote:',
      'My message to bob@example.com could not be delivered. What can I do?',
    ),
  ],
  [
    'a challenge of a filter',
    [
      ...from('Filter <postmaster@example.org>', 'Your message is waiting'),
      'Return-Path: <>',
      'Auto-Submitted: auto-replied',
    ],
    'To protect the recipient from spam, your message to bob@example.org was not delivered yet. Click https://guard.example/ok to confirm that you are human.',
  ],
  [
    'a recall that came too late',
    from('Outlook <bob@example.org>', 'Message Recall Failure: Order'),
    'Your attempt to recall the message failed: the recipient had already read it.',
  ],
  [
    'an order that is late, sent as bounces are',
    [...from('Shop <no-reply@shop.example>', 'Delay notification'), ...NO_WAY_BACK],
    'Your order has been delayed. We will retry delivery tomorrow. You do not need to resend anything.',
  ],
];
