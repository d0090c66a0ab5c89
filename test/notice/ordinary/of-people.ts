import { from, type OrdinaryMail } from './ordinary-mail.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

/** Mails of people and of shops that speak of deliveries, or of mail, and report none that failed. */
export const ofPeople: readonly OrdinaryMail[] = [
  [
    'a parcel whose address is wrong',
    from('Parcel Service <no-reply@parcel.example>', 'Delivery Status Notification: action needed'),
    lines(
      'Dear customer,',
      '',
      'Your parcel 5501 2345 could not be delivered because the address is incomplete:',
      'Baker Street 550, Springfield. Recipient: Bob Baker. Please correct the address within 3 days,',
      'else it is returned to the sender.',
      '',
      'Questions? help@parcel.example',
    ),
  ],
  [
    'a parcel returned to its sender',
    from('Courier <tracking@courier.example>', 'Returned to sender: parcel 4711'),
    'Your shipment 4711 was refused by the recipient and is returned to sender. Reason: 5.1 recipient unknown. Contact us at claims@courier.example.',
  ],
  [
    'un paquete',
    from('Envíos <envios@paquetes.example>', 'No se pudo entregar tu paquete'),
    'Hola: tu paquete no pudo ser entregado a cliente@bakery.example porque no había nadie en casa. Lo intentaremos de nuevo mañana.',
  ],
  [
    'un pacco',
    from('Spedizioni <info@pacco.example>', 'Mancata consegna del pacco 550'),
    'Gentile cliente, la consegna non è riuscita: destinatario assente. Il pacco sarà restituito al mittente fra 7 giorni.',
  ],
  [
    'een pakket',
    from('Pakket <info@pakket.example>', 'Uw bestelling is onbestelbaar'),
    'Uw pakket kon niet worden bezorgd. U kunt het afhalen bij punt 5.5.0.',
  ],
  [
    '荷物',
    from('お届け通知 <info@parcel.example>', '=?utf-8?B?6YWN6YCB5LiN5Y+v44Gu44GK55+l44KJ44Gb?='),
    'お客様のお荷物は、ご不在のため配送できませんでした。再配達をお申し込みください。',
  ],
  [
    'посылка',
    from('Доставка <info@parcel.example>', 'Посылка не доставлена'),
    'Ваша посылка не доставлена: получатель отсутствует по адресу. Мы попробуем ещё раз завтра.',
  ],
  [
    'encomenda',
    from('Encomendas <info@parcel.example>', 'Encomenda não entregue'),
    'A sua encomenda 550 não foi entregue porque o destinatário estava ausente.',
  ],
  [
    'a letter that came back, on paper',
    from('Eve <eve@example.net>', 'returned mail'),
    'Hi, the letter that I sent you came back as undeliverable: "address unknown". Did you move? Please send the new one to eve@example.net. Eve',
  ],
  [
    'somebody complains about the post',
    from('Bob <bob@example.com>', 'Your delivery failed again'),
    'Hello, I ordered bread for today and nobody came. It is the second failed delivery. I want my 5.50 back. Bob',
  ],
  [
    'a customer who got no mail',
    from('Bob <bob@example.com>', 'no mail from you'),
    'I still have not received your message, and it is not in the spam folder. Could you send the invoice again to bob@example.com?',
  ],
  [
    'a technician who asks back',
    [...from('Support <help@host.example>', 'Re: Mails are rejected'), 'In-Reply-To: <q@bakery.example>'],
    lines(
      'Hello,',
      '',
      'thank you for your request. To help you, we need the whole bounce message, with its error code, say',
      '550 or 554, and the time. Please answer to this mail.',
    ),
  ],
  [
    'a discussion of what a code means, without a bounce',
    [
      ...from('Bob via Mailop <mailop@lists.example>', '[mailop] 421 versus 451 for greylisting'),
      'List-Post: <mailto:mailop@lists.example>',
      'List-Unsubscribe: <https://lists.example/u>',
    ],
    'I prefer 451 to 421: with 421 the connection has to be closed (RFC 5321 section 3.8), and some clients treat it as a failure of the host.',
  ],
  [
    'a digest of a list on mail',
    [
      ...from('mailop-request@lists.example', 'mailop Digest, Vol 160, Issue 11'),
      'List-Post: <mailto:mailop@lists.example>',
      'Content-Type: text/plain; charset=utf-8',
    ],
    lines(
      'Send mailop mailing list submissions to',
      '\tmailop@lists.example',
      '',
      "Today's Topics:",
      '',
      '   1. Delivery delays to example.com (Anna)',
      '   2. Re: undeliverable mail after migration (Bob)',
      '',
      '----------------------------------------------------------------------',
      '',
      'Message: 1',
      'From: Anna <anna@example.org>',
      'Subject: [mailop] Delivery delays to example.com',
      '',
      'Is anybody else seeing slow connections to example.com since this morning?',
    ),
  ],
  [
    'a course on deliverability',
    [
      ...from('Academy <hello@academy.example>', 'Lesson 5: hard bounces and soft bounces'),
      'List-Unsubscribe: <https://academy.example/u>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ],
    lines(
      'A hard bounce looks like this:',
      '',
      '<bob@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1',
      '    <bob@example.com>: Recipient address rejected: User unknown (in reply to',
      '    RCPT TO command)',
      '',
      'Take such addresses off your list.',
    ),
  ],
  [
    'release notes of a mail server',
    [
      ...from('Announce <announce@lists.example>', 'Release 5.2.2'),
      'List-Unsubscribe: <mailto:leave@lists.example>',
    ],
    '5.2.2: fixes a bug where "451 4.3.0 temporary lookup failure" was sent in place of 550 5.1.1. 5.2.1: no user visible change.',
  ],
  [
    'a ticket of a shop',
    from('Shop <support@shop.example>', 'Ticket #4550: E-mail address rejected at checkout'),
    'Dear Anna, our form rejected your address because of a blank at its end. Please try again. Ticket 4550.',
  ],
  [
    'an applicant who is turned down',
    from('Jobs <jobs@factory.example>', 'Your application'),
    'Thank you for your application. We are sorry that we have to reject it. We wish you success. No reply is possible to this address.',
  ],
  [
    'a bank that sends a payment back',
    from('Bank <service@bank.example>', 'Rücklastschrift: Zahlung nicht zugestellt'),
    'Die Lastschrift über 55,40 EUR wurde zurückgegeben. Grund: Konto unbekannt. Bitte prüfen Sie Ihre Angaben.',
  ],
  [
    'an SMS that did not arrive',
    from('Gateway <sms@gateway.example>', 'SMS delivery report: failed'),
    'Your SMS to +49 30 5550 was not delivered. Error 550: absent subscriber.',
  ],
  [
    'a fax that did not arrive',
    from('Fax <fax@gateway.example>', 'Fax delivery failed'),
    'Your fax to +49 30 5550 failed after 3 attempts. Reason: busy. Pages: 2.',
  ],
  [
    'a webhook that failed',
    from('Code <noreply@code.example>', 'Webhook delivery failed: 5 attempts'),
    'We were unable to deliver the event push to https://hooks.bakery.example/in. Last response: 503 Service Unavailable. The hook is disabled.',
  ],
  [
    'monitoring of a web page',
    from('Uptime <alert@uptime.example>', 'DOWN: https://bakery.example (550 ms)'),
    'https://bakery.example is down since 10:12. HTTP 503. Host 192.0.2.80 said: connection refused.',
  ],
  [
    'monitoring of a mail queue',
    from('Nagios <nagios@mon.example>', '** PROBLEM Service Alert: mx1/Mailqueue is CRITICAL **'),
    lines(
      '***** Nagios *****',
      '',
      'Notification Type: PROBLEM',
      'Service: Mailqueue',
      'Host: mx1',
      'Address: 192.0.2.30',
      'State: CRITICAL',
      '',
      'Additional Info:',
      'CRITICAL: mailq is 550 (threshold 421)',
    ),
  ],
  [
    'monitoring of SMTP',
    from('Icinga <icinga@mon.example>', 'CRITICAL: smtp on mx.example.com'),
    'SMTP CRITICAL - Socket timeout after 10 seconds. Host: mx.example.com (192.0.2.25). Since: 10:12:41.',
  ],
  [
    'an invitation that cannot be taken',
    [
      ...from('Bob <bob@example.com>', 'Abgesagt: Besprechung'),
      'Content-Type: text/calendar; method=CANCEL; charset=utf-8',
    ],
    'BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nATTENDEE;PARTSTAT=DECLINED:mailto:bob@example.com\nSTATUS:CANCELLED\nEND:VEVENT\nEND:VCALENDAR',
  ],
  [
    'a calendar answer with words',
    from('Bob <bob@example.com>', 'Tentative: Review 5.1.1'),
    'Bob Baker has tentatively accepted. When: 12 Nov 2020 10:00 - 11:00. Where: Room 550. I may not be able to attend.',
  ],
  [
    'a log-in code',
    from('Account <no-reply@account.example>', '550421 is your code'),
    '550421 is your code for bob@example.com. It expires in 10 minutes. If you did not ask for it, your account may be blocked.',
  ],
  [
    'an account that was suspended',
    from('Cloud <no-reply@cloud.example>', 'Your account has been suspended'),
    'The account bob@example.com has been suspended because the last payment was rejected by your bank. Messages are kept for 30 days.',
  ],
  [
    'an address that is to be confirmed',
    from('Shop <no-reply@shop.example>', 'Please confirm your e-mail address'),
    'Somebody signed up with bob@example.com. If you do not confirm, the address will be removed, and no messages will be delivered.',
  ],
  [
    'a quote under an answer',
    [...from('Anna <anna@example.org>', 'Re: Delivery on Monday'), 'In-Reply-To: <d@bakery.example>'],
    lines(
      'Monday is fine.',
      '',
      'On Wed, Nov 11, 2020 at 4:34 PM Bakery <office@bakery.example> wrote:',
      '> Delivery on Friday failed because nobody was there.',
      '> Is Monday at 5.30 possible? Our phone: 030 550 421.',
    ),
  ],
  [
    'a forward of a letter',
    from('Anna <anna@example.org>', 'Fwd: prices'),
    lines(
      'see below',
      '',
      '---------- Forwarded message ---------',
      'From: Mill <sales@mill.example>',
      'Date: Wed, Nov 11, 2020 at 4:34 PM',
      'Subject: prices',
      'To: <anna@example.org>',
      '',
      'Flour type 550: 0.54 EUR. Type 405: 0.42 EUR. Delivery not included.',
    ),
  ],
  [
    'a recipe',
    from('Anna <anna@example.org>', 'bread'),
    '550 g flour type 550, 421 g water, 5.5 g yeast. Do not use too many: it fails. Bake at 250 for 50 min.',
  ],
];
