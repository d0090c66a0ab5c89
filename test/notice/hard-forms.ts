import { eximNotice } from './exim-notice.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, mark: boolean): Uint8Array {
  const units = Buffer.from(text, 'utf16le');
  return new Uint8Array(mark ? Buffer.concat([Buffer.from([0xff, 0xfe]), units]) : units);
}

const HTML = [
  'From: postmaster@example.com',
  'To: office@bakery.example',
  'Subject: Undeliverable: Your order',
  'Date: Wed, 11 Nov 2020 16:34:03 +0000',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<html><head><title>Undeliverable</title><style>p{color:red}</style></head><body>',
  '<p>Your message to <b>bob@example.com</b> couldn&#39;t be delivered.</p>',
  '<p>&lt;bob@example.com&gt;: host mx.example.com[192.0.2.1] said:<br>',
  '550&nbsp;5.1.1 &lt;bob@example.com&gt;: Recipient address rejected: User unknown (in reply to RCPT TO command)</p>',
  '<img src="http://203.0.113.9/pixel.gif"><script>document.title = "550 5.7.1 no"</script>',
  '</body></html>',
  '',
].join('\n');

const LATIN1 = Buffer.from(
  HTML.replace('utf-8', 'iso-8859-1').replace('User unknown', 'Empf\u00e4nger unbekannt'),
  'latin1',
);

const POSTED = [
  'Hello, does anybody know this? I get',
  '',
  '> <bob@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1',
  '>     <bob@example.com>: Recipient address rejected: User unknown (in reply to',
  '>     RCPT TO command)',
  '',
  'Thanks, Sue',
].join('\n');

/** Notices in forms that move bytes away from words: encodings, charsets, markup, quotes, broken frames. */
export const hardForms: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['the report in base64', bytesOf(eximNotice({ encoding: 'base64' }))],
  ['the report in quoted-printable', bytesOf(eximNotice({ encoding: 'quoted-printable' }))],
  ['the report under a wrong type', bytesOf(eximNotice({ statusType: 'text/plain' }))],
  ['a multipart that is never closed', bytesOf(eximNotice({ unclosed: true }))],
  ['a byte order mark', bytesOf(`\ufeff${eximNotice()}`)],
  [
    'an envelope line before the header',
    bytesOf(`From MAILER-DAEMON Wed Nov 11 16:34:03 2020\n${eximNotice()}`),
  ],
  ['UTF-16 with a mark', utf16(eximNotice(), true)],
  ['UTF-16 without a mark', utf16(eximNotice(), false)],
  ['nothing but HTML', bytesOf(HTML)],
  ['HTML in Latin-1', new Uint8Array(LATIN1)],
  ['quoted in a forum post', bytesOf(POSTED)],
];
