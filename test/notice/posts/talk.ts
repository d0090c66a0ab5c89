/** Posts that only talk about bounces: nobody shows one. */
export const talk: readonly (readonly [about: string, text: string])[] = [
  [
    'a question about SPF that names codes',
    [
      'Should a receiver answer 550 or 451 when SPF fails with -all? RFC 7208 says "reject", our policy says quarantine. Our IP is 192.0.2.10 and the domain is example.com. I think 5.7.1 would be fine, but 5.7.23 is newer.',
    ].join('\n'),
  ],
  [
    'an answer that explains codes as a list',
    [
      'Short list for the wiki:',
      '',
      '- 421: the server closes the connection, try again later',
      '- 450: mailbox busy or greylisted',
      '- 550: mailbox unavailable, that is permanent',
      '- 552: mailbox full',
      '- 5.7.1 means policy',
      '',
      'So 4xx is temporary and 5xx is permanent, see RFC 5321.',
    ].join('\n'),
  ],
  [
    "someone's bounce rate, German",
    [
      'Unsere Bounce-Rate liegt bei 5,1 %, davon 550 Hardbounces und 421 Softbounces im Monat November. Ist das normal? Versendet wird über 198.51.100.7 mit Mailjet.',
    ].join('\n'),
  ],
  [
    'a purchase in Spanish',
    [
      'Hola, pagué 550 euros por el servidor, el pedido 4711 y no me llega el correo de confirmación a lola@example.com. ¿Qué hago?',
    ].join('\n'),
  ],
  [
    'a question how to read logs, French',
    [
      'Où trouve-t-on les erreurs 550 dans les logs de Postfix ? Je cherche les lignes avec status=bounced mais grep ne renvoie rien, le fichier est /var/log/mail.log.',
    ].join('\n'),
  ],
  [
    'a configuration of Postfix',
    [
      'Here is my main.cf:',
      '',
      'smtpd_recipient_restrictions = permit_mynetworks, reject_unauth_destination, reject_rbl_client zen.spamhaus.org',
      'unknown_local_recipient_reject_code = 550',
      'maximal_queue_lifetime = 5d',
      'smtpd_error_sleep_time = 1s',
      '',
      'Does it look right?',
    ].join('\n'),
  ],
  [
    'an announcement of maintenance, Portuguese',
    [
      'Informamos que o servidor mx.example.com (192.0.2.25) estará em manutenção no dia 12/11. Mensagens podem ser adiadas, mas nada será rejeitado. Dúvidas: suporte@example.com.',
    ].join('\n'),
  ],
  [
    "a developer's regular expression",
    [
      'I match bounces with /^5\\d\\d[ -]5\\.\\d\\.\\d/ and soft ones with /^4\\d\\d/. For user@example.com I get no match. Any better pattern?',
    ].join('\n'),
  ],
  [
    'a complaint about a provider, Italian',
    [
      'Sono tre giorni che le mail a libero.it non arrivano, nessun errore, nessun rimbalzo. Il mio IP 203.0.113.4 non è in blacklist. Qualcuno ha un contatto?',
    ].join('\n'),
  ],
  [
    'DMARC report questions, Russian',
    [
      'Получил отчёт DMARC от google.com: 550 писем прошли, 42 не прошли SPF. Что с этим делать? Домен example.org, сервер 192.0.2.7.',
    ].join('\n'),
  ],
  [
    'instructions with telnet commands, Dutch',
    [
      'Zo test je je server: telnet mx.example.com 25, daarna EHLO test, MAIL FROM:<jij@example.org>, RCPT TO:<ik@example.com>. Als je een 550 krijgt is het adres onbekend, bij 250 is het goed.',
    ].join('\n'),
  ],
  [
    'a quoted discussion',
    [
      'On Monday Anna wrote:',
      '> Does anybody know whether Gmail still bounces mail without PTR?',
      '> I read that 550-5.7.25 is the code for it.',
      '',
      'Yes they do. Set the PTR of 192.0.2.10 and you are fine.',
    ].join('\n'),
  ],
  [
    'a vote on names of fields',
    [
      'For the import I would name the columns Recipient, Status and Reason. Status is 5.1.1 or the like, Reason is free text. OK?',
    ].join('\n'),
  ],
  [
    'a Japanese question on deferred mail',
    [
      'メールが遅延した場合、何時間後にバウンスになりますか？Postfixの初期値は5日ですが、421や450のときも同じでしょうか。',
    ].join('\n'),
  ],
  [
    'a Polish thank-you',
    [
      'Dzięki, po zmianie PTR na mail.example.com wszystko działa, błąd 550 zniknął. Temat do zamknięcia. Pozdrawiam, Ola (ola@example.org)',
    ].join('\n'),
  ],
  [
    'a Turkish question about a limit',
    ['Günde 500 ileti sınırı var mı? 451 alırsam ne yapmalıyım, bekleyeyim mi?'].join('\n'),
  ],
  [
    'an agenda',
    [
      '10:00 Kickoff',
      '10:30 Mail: why 550 for new users? (Bob)',
      '11:00 Budget 2021: 421 licences at 5.7.1 per seat',
      '12:00 Lunch',
    ].join('\n'),
  ],
  [
    'a sentence that says what others say',
    [
      'My hoster says mails with attachments over 20 MB are refused with 552, Gmail says 25 MB, and Outlook.com says nothing at all.',
    ].join('\n'),
  ],
  [
    'a customer without the message',
    [
      'Hi support, bob@example.com told me on the phone that his server returned a 550 for my mail from 203.0.113.9, but I never got a bounce. Can you look it up? My address is anna@example.org.',
    ].join('\n'),
  ],
  ['code alone', ['We get 5.7.1 errors since Monday and sometimes 421. Any idea?'].join('\n')],
  [
    'a documentation paragraph',
    [
      'The 550 reply code means that the requested action was not taken because the mailbox is unavailable. Enhanced status codes such as 5.1.1 and 5.2.2 give details (RFC 3463).',
    ].join('\n'),
  ],
  [
    'phone number',
    ['Call us at +49 421 5550199 or 550 Mail Street, user area, for support@example.com questions.'].join(
      '\n',
    ),
  ],
  [
    'newsletter',
    [
      'Deliverability news: Yahoo now answers 421 TSS04 to bulk senders. Google enforces DMARC: expect 550-5.7.26 from November.',
    ].join('\n'),
  ],
  [
    'table of codes',
    [
      '| Code | Meaning |',
      '| --- | --- |',
      '| 550 | Mailbox unavailable |',
      '| 552 | Mailbox full |',
      '| 554 | Transaction failed |',
    ].join('\n'),
  ],
  [
    'vote on columns with values',
    ['Recipient: whoever it was', 'Reason: no idea, 550 something', 'Thanks!'].join('\n'),
  ],
  [
    'hypothetical French',
    [
      "Si le serveur répond 550 le message est définitivement refusé, s'il répond 450 il sera réessayé plus tard.",
    ].join('\n'),
  ],
  [
    'Spanish theory',
    [
      '¿Cuál es la diferencia entre 550 y 554? Uno es usuario desconocido y el otro transacción fallida, ¿no?',
    ].join('\n'),
  ],
  ['config of a reject text', ['header_checks: /^Subject: viagra/ REJECT 550 no spam please'].join('\n')],
  [
    'a page that explains codes, without marks',
    [
      'Docs: SMTP reply codes',
      '250 Requested mail action okay, completed',
      '421 Service not available, closing transmission channel',
      '450 Requested mail action not taken: mailbox unavailable',
      '550 Requested action not taken: mailbox unavailable',
      '552 Requested mail action aborted: exceeded storage allocation',
      '554 Transaction failed',
    ].join('\n'),
  ],
  [
    'answers of a web server',
    'upstream connect error. The mail API returned 502 bad gateway, then: 504 Gateway Timeout. Anyone else?',
  ],
];
