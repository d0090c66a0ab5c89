import { describe, expect, test } from 'vitest';
import { explain } from '../../shared/classify/explain.ts';
import type { Cause } from '../../shared/contract/cause.ts';
import type { Reason } from '../../shared/contract/reason.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';

describe('replies of every day', () => {
  test.each<[Cause, string]>([
    [
      'ip-blocklisted-public-dnsbl',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.9',
    ],
    [
      'ip-blocklisted-public-dnsbl',
      '550 5.7.1 Mail from IP 192.0.2.9 was rejected due to listing in Spamhaus SBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.9',
    ],
    ['ip-blocklisted-public-dnsbl', '550-rejected because 192.0.2.9 is in a black list at dnsbl.sorbs.net'],
    [
      'blocklist-query-error',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.53',
    ],
    [
      'ip-reputation',
      '550 5.7.1 [192.0.2.9 12] Our system has detected that this message is likely suspicious due to the very low reputation of the sending IP address. To best protect our users from spam, the message has been blocked. - gsmtp',
    ],
    [
      'auth-spf-dkim-dmarc',
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp',
    ],
    [
      'rate-limit',
      '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating 421-4.7.28 from your IP address. - gsmtp',
    ],
    [
      'ip-blocklisted-local',
      '550 5.7.606 Access denied, banned sending IP [192.0.2.9]. To request removal from this list please visit https://sender.office.com/',
    ],
    [
      'ip-blocklisted-local',
      '550 5.7.511 Access denied, banned sender[192.0.2.9]. To request removal from this list please forward this message to delist@microsoft.com',
    ],
    [
      'recipient-unknown',
      '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [mx.prod.protection.outlook.com]',
    ],
    [
      'recipient-unknown',
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    ],
    [
      'url-blocklisted',
      '554 5.7.1 This message has been blocked because it contains FortiGuard - AntiSpam blocking URL(s).',
    ],
    ['content-attachment', '554 5.6.9 Message blocked by policy: forbidden attachment (zip)'],
    ['ip-blocklisted-local', '554 5.7.1 Client host rejected: Example has blocked your IP. Contact us.'],
    ['recipient-unknown', '550 sorry, no mailbox here by that name. (#5.7.17)'],
    ['recipient-unknown', '550 <user@example.org> not found'],
    [
      'ip-blocklisted-local',
      '550 5.7.1 Mail abgelehnt: Ihre IP-Adresse steht auf unserer lokalen Sperrliste',
    ],
    [
      'recipient-policy',
      "554 5.7.1 <a@example.org>: Sender address rejected: Blocked by recipient's administrator",
    ],
    [
      'concurrent-connections',
      '421 4.3.2 Service not available, closing transmission channel: too many connections from 192.0.2.9',
    ],
    ['rate-limit', '450 4.7.1 Liian monta viestiä, yritä myöhemmin uudelleen'],
    ['size-limit', '550 5.7.1 Requested action not taken: message size 31457280 exceeds maximum of 20971520'],
    ['recipient-policy', '550 Subscriber does not accept messages from the internet'],
    ['content-spam', '550 5.7.1 Message rejected. Wiadomosc odrzucona - spam (antyspam)'],
    ['content-spam', '550 5.7.1 Message refused: spam score 9.1'],
    ['recipient-policy', '550 Posting to the list is restricted to its subscribers'],
    ['greylisting', '451 4.7.1 Greylisting in action, please come back later'],
    [
      'greylisting',
      '450 4.2.0 <user@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.org.html',
    ],
    ['rdns-ptr', '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.9]'],
    ['rdns-ptr', '554 5.7.1 <unknown[192.0.2.9]>: Client host rejected: reverse DNS lookup failed'],
    ['protocol-violation', '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname'],
    ['sender-domain-invalid', '450 4.1.8 <a@nope.example>: Sender address rejected: Domain not found'],
    ['size-limit', '552 5.3.4 Message size exceeds fixed limit'],
    ['size-limit', "552-5.2.3 Your message exceeded Google's message size limits."],
    [
      'content-attachment',
      '552-5.7.0 This message was blocked because its content presents a potential security issue.',
    ],
    [
      'mailbox-full',
      '452 4.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp',
    ],
    ['mailbox-full', '552 5.2.2 <user@example.org>: user is over quota'],
    ['mailbox-full', '550 5.2.2 STOREDRV.Deliver; mailbox full'],
    ['recipient-inactive', '550 5.2.1 The email account that you tried to reach is disabled.'],
    ['content-spam', '554 5.7.1 This message has been blocked because it contains FortiSpamFilter signature'],
    ['content-spam', '550 High probability of spam'],
    ['content-spam', '554 5.7.1 Message identified as SPAM - 0xabc'],
    ['content-virus', '550 5.7.1 Message rejected: virus Eicar-Signature found'],
    ['content-virus', '554 5.7.1 Your message was rejected because it contains malware'],
    ['url-blocklisted', '554 5.7.1 Message contains a URL listed in SURBL: example.net'],
    [
      'domain-blocklisted',
      '550 5.7.1 Service unavailable; Sender domain [example.net] blocked using dbl.spamhaus.org',
    ],
    ['tls-required', '530 5.7.0 Must issue a STARTTLS command first'],
    ['tls-required', '550 5.7.1 Encryption required: this server accepts mail only over TLS'],
    ['relay-denied', '554 5.7.1 <user@example.org>: Relay access denied'],
    ['relay-denied', '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain'],
    ['temp-server-problem', '451 4.3.0 Temporary lookup failure'],
    ['temp-server-problem', '452 4.3.1 Insufficient system resources'],
    ['temp-server-problem', '421 4.3.2 Service shutting down'],
    ['rate-limit', '452 4.5.3 Error: too many recipients'],
    ['rate-limit', '450 4.7.1 Error: too much mail from 192.0.2.9'],
    ['concurrent-connections', '421 4.7.0 mx.example.org Error: too many connections from 192.0.2.9'],
    [
      'host-own-limit',
      '550 Domain example.com has exceeded the max emails per hour (150/150 (100%)) allowed. Message discarded.',
    ],
    ['account-compromise', '550 5.1.8 Access denied, bad outbound sender AS(41812001)'],
    ['mail-loop', '554 5.4.6 Hop count exceeded - possible mail loop'],
    ['mail-loop', '550 5.4.14 Hop count exceeded - possible mail loop ATTR34'],
    ['recipient-policy', '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required'],
    ['recipient-policy', '550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized'],
    ['geo-block', '550 5.7.1 Mail from your country is not accepted here'],
    [
      'dynamic-ip',
      '550 5.7.1 Dynamic IP addresses are not allowed to send mail directly; use your ISP relay',
    ],
    ['recipient-isp-config', '554 5.3.5 Local configuration error'],
    ['recipient-isp-config', '451 4.3.5 Server configuration problem'],
    [
      'dns-failure',
      '550 5.4.4 Host or domain name not found. Name service error for name=nope.example type=A: Host not found',
    ],
    ['connection-failed', 'connect to mx.example.org[192.0.2.9]:25: Connection timed out'],
    ['connection-failed', 'lost connection with mx.example.org[192.0.2.9] while sending RCPT TO'],
    [
      'recipient-unknown',
      '550 5.7.1 <user@example.org>: Recipient address rejected: user does not exist in virtual mailbox table',
    ],
    ['recipient-unknown', '553 5.3.0 <user@example.org>... Addressee unknown, relay=[192.0.2.9]'],
    ['recipient-unknown', '550 Requested action not taken: mailbox unavailable'],
    ['content-spam', '550 5.7.1 Rejected by content filter (spam score 14.2)'],
    ['protocol-violation', '550 5.7.1 Messages with multiple From headers are not RFC 5322 compliant'],
    ['protocol-violation', '554 SMTP synchronization error'],
    ['protocol-violation', '503 5.5.1 Error: nested MAIL command'],
    ['ip-blocklisted-local', '554 5.7.1 Your IP (192.0.2.9) has been blocked by our administrator'],
    ['ip-blocklisted-local', '421 4.7.1 Connection refused: your host is temporarily blacklisted'],
    ['sender-domain-invalid', '550 Sender verify failed'],
    [
      'sender-domain-invalid',
      '550 Verification failed for <a@example.net>: unrouteable address. Sender verify failed',
    ],
  ])('%s: %s', (cause, text) => {
    expect(explain(text, knowledge).cause).toBe(cause);
  });
});

describe('the same few words in many languages', () => {
  test.each<[Cause, Reason, string]>([
    ['recipient-unknown', 'userunknown', '550 5.1.1 Benutzer unbekannt'],
    ['mailbox-full', 'mailboxfull', '552 5.2.2 Postfach ist voll'],
    ['mailbox-full', 'mailboxfull', '552 Das Postfach des Empfängers ist voll'],
    ['recipient-unknown', 'userunknown', '550 Empfänger unbekannt'],
    ['recipient-unknown', 'userunknown', '550 Diese Adresse existiert nicht'],
    ['content-spam', 'spamdetected', '554 Nachricht wurde als Spam abgelehnt'],
    ['size-limit', 'emailtoolarge', '552 Nachricht zu groß'],
    ['relay-denied', 'norelaying', '550 Relay nicht erlaubt'],
    ['recipient-unknown', 'userunknown', '550 Utilisateur inconnu'],
    ['mailbox-full', 'mailboxfull', '552 Boîte aux lettres pleine'],
    ['recipient-unknown', 'userunknown', "550 L'adresse du destinataire n'existe pas"],
    ['content-spam', 'spamdetected', '554 Message rejeté comme spam'],
    ['concurrent-connections', 'toomanyconn', '421 Trop de connexions simultanées'],
    ['recipient-inactive', 'suspend', '550 Compte désactivé'],
    ['recipient-unknown', 'userunknown', '550 Usuario desconocido'],
    ['mailbox-full', 'mailboxfull', '552 Buzón lleno'],
    ['recipient-unknown', 'userunknown', '550 El usuario no existe'],
    ['size-limit', 'emailtoolarge', '552 El mensaje es demasiado grande'],
    ['content-spam', 'spamdetected', '554 Mensaje rechazado por spam'],
    ['recipient-unknown', 'userunknown', '550 Utente sconosciuto'],
    ['mailbox-full', 'mailboxfull', '552 Casella di posta piena'],
    ['recipient-unknown', 'userunknown', '550 Utente inesistente'],
    ['content-spam', 'spamdetected', '554 Messaggio rifiutato come spam'],
    ['recipient-unknown', 'userunknown', '550 Usuário desconhecido'],
    ['mailbox-full', 'mailboxfull', '552 Caixa de correio cheia'],
    ['mailbox-full', 'mailboxfull', '552 Caixa postal cheia'],
    ['recipient-unknown', 'userunknown', '550 Gebruiker onbekend'],
    ['mailbox-full', 'mailboxfull', '552 Mailbox vol'],
    ['mailbox-full', 'mailboxfull', '552 Postvak is vol'],
    ['recipient-unknown', 'userunknown', '550 Nieznany użytkownik'],
    ['mailbox-full', 'mailboxfull', '552 Skrzynka pełna'],
    ['recipient-unknown', 'userunknown', '550 Пользователь не найден'],
    ['mailbox-full', 'mailboxfull', '552 Почтовый ящик переполнен'],
    ['content-spam', 'spamdetected', '554 Сообщение отклонено как спам'],
    ['recipient-unknown', 'userunknown', '550 宛先不明'],
    ['recipient-unknown', 'userunknown', '550 ユーザーが見つかりません'],
    ['mailbox-full', 'mailboxfull', '552 メールボックスがいっぱいです'],
    ['recipient-unknown', 'userunknown', '550 用户不存在'],
    ['mailbox-full', 'mailboxfull', '552 邮箱已满'],
    ['content-spam', 'spamdetected', '554 垃圾邮件'],
    ['recipient-unknown', 'userunknown', '550 사용자를 찾을 수 없습니다'],
    ['mailbox-full', 'mailboxfull', '552 편지함이 가득 찼습니다'],
    ['recipient-unknown', 'userunknown', '550 Neznámý uživatel'],
    ['mailbox-full', 'mailboxfull', '552 Schránka je plná'],
    ['recipient-unknown', 'userunknown', '550 Ismeretlen felhasználó'],
    ['mailbox-full', 'mailboxfull', '552 A postafiók megtelt'],
    ['recipient-unknown', 'userunknown', '550 Kullanıcı bulunamadı'],
    ['mailbox-full', 'mailboxfull', '552 Posta kutusu dolu'],
    ['recipient-unknown', 'userunknown', '550 Okänd användare'],
    ['mailbox-full', 'mailboxfull', '552 Postlådan är full'],
    ['recipient-unknown', 'userunknown', '550 Ukendt bruger'],
    ['recipient-unknown', 'userunknown', '550 Ukjent bruker'],
    ['recipient-unknown', 'userunknown', '550 Tuntematon käyttäjä'],
    ['mailbox-full', 'mailboxfull', '552 Postilaatikko on täynnä'],
    ['recipient-unknown', 'userunknown', '550 Utilizator necunoscut'],
    ['mailbox-full', 'mailboxfull', '552 Căsuța poștală este plină'],
    ['recipient-unknown', 'userunknown', '550 Άγνωστος χρήστης'],
    ['recipient-unknown', 'userunknown', '550 Người dùng không tồn tại'],
    ['mailbox-full', 'mailboxfull', '552 Hộp thư đã đầy'],
    ['recipient-unknown', 'userunknown', '550 المستخدم غير موجود'],
    ['recipient-unknown', 'userunknown', '550 Користувача не знайдено'],
    ['mailbox-full', 'mailboxfull', '552 Поштова скринька переповнена'],
    ['recipient-unknown', 'userunknown', '550 Pengguna tidak ditemukan'],
  ])('%s, for other programs %s: %s', (cause, reason, text) => {
    const found = explain(text, knowledge);
    expect([found.cause, found.reason]).toEqual([cause, reason]);
  });
});

describe('a code without a word', () => {
  test.each<[Cause, Reason, string]>([
    ['recipient-unknown', 'userunknown', '550 5.1.1'],
    ['mailbox-full', 'mailboxfull', '552 5.2.2'],
    ['recipient-inactive', 'filtered', '550 5.2.1'],
    ['size-limit', 'emailtoolarge', '552 5.3.4'],
    ['size-limit', 'exceedlimit', '552 5.2.3'],
    ['auth-spf-dkim-dmarc', 'authfailure', '550 5.7.23'],
    ['auth-spf-dkim-dmarc', 'authfailure', '550 5.7.20'],
    ['auth-spf-dkim-dmarc', 'authfailure', '550 5.7.26'],
    ['rdns-ptr', 'requireptr', '550 5.7.25'],
    ['dns-failure', 'hostunknown', '550 5.1.2'],
    ['recipient-inactive', 'hasmoved', '551 5.1.6'],
    ['dns-failure', 'notaccept', '556 5.1.10'],
    ['sender-domain-invalid', 'rejected', '550 5.1.8'],
    ['sender-domain-invalid', 'rejected', '550 5.1.7'],
    ['mail-loop', 'networkerror', '550 5.4.6'],
    ['retry-expired', 'expired', '550 5.4.7'],
    ['rate-limit', 'ratelimited', '452 4.5.3'],
    ['temp-server-problem', 'systemfull', '452 4.3.1'],
    ['greylisting', 'blocked', '450 4.7.1 Greylisting in action, please come back later'],
  ])('%s, for other programs %s: %s', (cause, reason, text) => {
    const found = explain(text, knowledge);
    expect([found.cause, found.reason]).toEqual([cause, reason]);
  });
});
