import { from, type OrdinaryMail } from './ordinary-mail.ts';

/** Written for the project. Many speak of deliveries, failures, codes and servers, as real ones do. */
export const everyday: readonly OrdinaryMail[] = [
  [
    'a receipt',
    from('Shop <orders@shop.example>', 'Your receipt 550-5511'),
    'Order 550-5511. Total: 421.00 EUR. Thank you.',
  ],
  [
    'an invoice with an article number',
    from('billing@host.example', 'Invoice 5.7.1'),
    'Position 5.1.1: mailbox, 12 months. Position 5.2.2: storage. Total 554 EUR.',
  ],
  [
    'a parcel that was not delivered',
    from('Parcel <info@parcel.example>', 'Delivery failed: we missed you'),
    'We could not deliver your parcel 421 550 to the address you gave. It will be returned to sender after 7 days.',
  ],
  [
    'a parcel that is late',
    from('Parcel <no-reply@parcel.example>', 'Your delivery is delayed'),
    'Delivery of parcel 4.4.7 has been delayed. We will try again tomorrow. You do not need to do anything.',
  ],
  [
    'ein Paket',
    from('Paketdienst <service@paket.example>', 'Zustellung nicht möglich'),
    'Ihre Sendung konnte nicht zugestellt werden. Sie liegt in der Filiale 550.',
  ],
  [
    'un colis',
    from('Colis <info@colis.example>', 'Échec de la livraison'),
    'Votre colis n’a pas pu être remis au destinataire.',
  ],
  [
    'a newsletter about deliverability',
    [
      ...from('Mail News <news@post.example>', 'What does 550 5.7.1 mean?'),
      'List-Unsubscribe: <https://post.example/u>',
    ],
    'A 550 5.7.1 means that policy refused the mail. A typical bounce reads: 550 5.1.1 <user@example.com>: Recipient address rejected: User unknown.',
  ],
  [
    'a newsletter with a table of codes',
    [
      ...from('Mail News <news@post.example>', 'SMTP codes in one table'),
      'List-Unsubscribe: <mailto:u@post.example>',
      'List-Id: <news.post.example>',
    ],
    '421 4.7.0 Try again later\n450 4.2.1 Mailbox busy\n550 5.1.1 No such user\n552 5.2.2 Mailbox full',
  ],
  [
    'a blog post by mail',
    [
      ...from('Blog <blog@post.example>', 'How we fixed our bounces'),
      'List-Unsubscribe: <https://post.example/u>',
      'Precedence: bulk',
    ],
    'Last month 12 % of our mails bounced with "host mx.example.com said: 554 5.7.1 rejected". Here is what we did.',
  ],
  [
    'a letter about bounces',
    from('Anna <anna@example.org>', 'our mail trouble'),
    'Hi, my mails to Tom bounce since Monday, and the host says that they are not to blame. Can we talk? Anna',
  ],
  [
    'a question to a host',
    from('Anna <anna@example.org>', 'Mail problem'),
    'Some of our mails are delayed by hours. Is there a limit per hour? How many connections do you allow?',
  ],
  [
    'an answer of a support desk',
    [
      ...from('Support <support@host.example>', 'Re: [#4711] Mail problem'),
      'In-Reply-To: <4711@host.example>',
    ],
    'We looked at your ticket. Our limit is 500 mails an hour. Delivery was never stopped on our side.',
  ],
  [
    'a password mail',
    from('No Reply <no-reply@forum.example>', 'Reset your password'),
    'Use this code within 10 minutes: 550421. If you did not ask for it, ignore this message.',
  ],
  [
    'a failed log-in',
    from('Security <no-reply@bank.example>', 'Failed login attempt'),
    'A login from 192.0.2.44 failed at 10:42. If this was not you, change your password.',
  ],
  [
    'a failed payment',
    from('Billing <billing@host.example>', 'Payment failed'),
    'Your payment of 45.00 EUR could not be processed: error 54. Please try again.',
  ],
  [
    'a failed build',
    from('CI <builds@code.example>', 'Build failed: main 5.5.0'),
    'Step 4.3.1 failed with exit code 421. host build-7 said: out of memory.',
  ],
  [
    'a server alarm',
    from('Monitor <alarm@host.example>', 'DOWN: mx.example.net'),
    'Connection to mx.example.net:25 timed out at 10:42. Queue size: 550.',
  ],
  [
    'a calendar acceptance',
    [...from('Bob <bob@example.com>', 'Accepted: Meeting'), 'Content-Type: text/calendar; method=REPLY'],
    'BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR',
  ],
  [
    'a calendar refusal',
    from('Bob <bob@example.com>', 'Declined: Meeting'),
    'Bob has declined this invitation. The user is not available.',
  ],
  [
    'a list digest',
    [
      ...from('List <list@lists.example>', 'mailop Digest, Vol 42'),
      'List-Post: <mailto:list@lists.example>',
      'List-Unsubscribe: <mailto:leave@lists.example>',
    ],
    'Topics: 1. Yahoo delays (Anna) 2. Who runs the new filter? (Bob)',
  ],
  [
    'a welcome',
    from('Club <hello@club.example>', 'Welcome'),
    'Your account is active. Your mailbox has 5 GB of space.',
  ],
  [
    'an offer of mail hosting',
    [
      ...from('Host <offer@host.example>', 'Never lose mail again'),
      'List-Unsubscribe: <https://host.example/u>',
    ],
    'Undelivered mail costs money. Rejected by a blacklist? We deliver.',
  ],
  [
    'a full drive',
    from('Cloud <no-reply@cloud.example>', 'Your storage is full'),
    'You have used 15 of 15 GB. New files will not be saved.',
  ],
  [
    'a subscription that ends',
    from('News <no-reply@news.example>', 'Your subscription has expired'),
    'Your subscription expired on 4 May. Renew it to go on reading.',
  ],
  [
    'a shipping note',
    from('Shop <orders@shop.example>', 'Delivered: your order'),
    'Your order was delivered at 14:05 and handed to a neighbour.',
  ],
  [
    'a survey',
    [...from('Host <survey@host.example>', 'How did we do?'), 'List-Unsubscribe: <https://host.example/u>'],
    'Rate ticket 5.1.1 from 1 to 5.',
  ],
  [
    'a DMARC summary',
    from('DMARC <noreply@dmarc.example>', 'Report domain: bakery.example'),
    'This is an aggregate report for bakery.example. 421 messages passed, 5 failed.',
  ],
  [
    'a chat notification',
    from('Chat <no-reply@chat.example>', 'Bob wrote to you'),
    'Bob: could not send the file, try again later',
  ],
  [
    'a ticket closed',
    from('Support <support@host.example>', 'Ticket 550 closed'),
    'We closed ticket 550: user unknown to our team, no answer for 7 days.',
  ],
  [
    'an order of stamps',
    from('Post <shop@post.example>', 'Order 421'),
    'Return to sender stickers, 10 pieces.',
  ],
  ['an empty mail', from('Anna <anna@example.org>', '(no subject)'), ''],
  ['a mail of one line', from('Anna <anna@example.org>', 'hi'), 'See you at 5.30?'],
];
