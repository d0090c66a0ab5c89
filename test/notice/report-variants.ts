/** What a delivery report in some bad form must still give for its first recipient. */
export interface ReportVariant {
  readonly name: string;
  /** Header fields of the part that holds the report. */
  readonly part?: string;
  readonly fields: string;
  readonly recipient?: string;
  readonly status?: string;
  readonly code?: string;
  readonly words?: string;
}

const lines = (...all: readonly string[]): string => all.join('\n');
const MTA = 'Reporting-MTA: dns; mx1.example.net\n';
const group = (...fields: readonly string[]): string => lines(MTA, ...fields, '');
const USUAL = group(
  'Final-Recipient: rfc822; bob@example.com',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
);

/** Reports as mail systems, gateways and home-made programs get them wrong (RFC 3464, RFC 6533). */
export const reportVariants: readonly ReportVariant[] = [
  {
    name: 'each field is folded behind its colon',
    fields: lines(
      'Reporting-MTA:\n dns;\n mx1.example.net\n',
      'Final-Recipient:\n rfc822;\n\tbob@example.com',
      'Action:\n failed',
      'Status:\n 5.1.1\n (bad destination)',
      'Diagnostic-Code:\n smtp;\n 550\n 5.1.1\n User\n unknown',
    ),
  },
  {
    name: 'an attachment of no known type, in base64',
    part: 'Content-Type: application/octet-stream; name=details.txt\nContent-Transfer-Encoding: base64',
    fields: Buffer.from(USUAL).toString('base64'),
  },
  {
    name: 'quoted-printable, with soft breaks inside address and words',
    part: 'Content-Type: message/delivery-status\nContent-Transfer-Encoding: quoted-printable',
    fields: USUAL.replace('example.com', 'exam=\nple.com').replace('unknown', 'un=\nknown'),
  },
  { name: 'plain text', part: 'Content-Type: text/plain', fields: USUAL },
  {
    name: 'HTML',
    part: 'Content-Type: text/html',
    fields: `<pre>${USUAL.replaceAll('\n', '<br>\n')}</pre>`,
  },
  {
    name: 'names in lower case, types and actions in capitals',
    fields: USUAL.toLowerCase()
      .replace('rfc822', 'RFC822')
      .replace('failed', 'FAILED')
      .replace('user unknown', 'User unknown'),
  },
  { name: 'low lines for hyphens', fields: USUAL.replace(/^(\w+)-(\w+):/gm, '$1_$2:') },
  { name: 'blanks for hyphens, and behind the names', fields: USUAL.replace(/^(\w+)-(\w+):/gm, '$1 $2 :') },
  { name: 'a recepient', fields: USUAL.replace('Final-Recipient', 'Final-Recepient') },
  { name: 'no types before the values', fields: USUAL.replace(/: (?:dns|rfc822|smtp); /g, ': ') },
  { name: 'an address in angle brackets', fields: USUAL.replace('bob@example.com', '<bob@example.com>') },
  {
    name: 'comments in each field',
    fields: group(
      'Final-Recipient: rfc822; bob@example.com (Bob Baker)',
      'Action: failed (no more tries)',
      'Status: 5.1.1 (bad destination mailbox address)',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    ),
  },
  { name: 'no Action', fields: USUAL.replace('Action: failed\n', '') },
  { name: 'no Status: the reply’s own counts', fields: USUAL.replace('Status: 5.1.1\n', '') },
  {
    name: 'a Status without dots is none',
    fields: USUAL.replace('Status: 5.1.1', 'Status: 511').replace('550 5.1.1', '550'),
    status: '',
    words: '550 User unknown',
  },
  { name: 'a dot behind the Status', fields: USUAL.replace('5.1.1\nD', '5.1.1.\nD') },
  { name: 'a second Diagnostic-Code', fields: `${USUAL}Diagnostic-Code: x-unix; 67\n` },
  { name: 'blank lines between the fields of one recipient', fields: USUAL.replaceAll('\n', '\n\n') },
  { name: 'no blank line before the recipient', fields: USUAL.replace('\n\n', '\n') },
  {
    name: 'an address in Unicode (RFC 6533)',
    part: 'Content-Type: message/global-delivery-status\nContent-Transfer-Encoding: 8bit',
    fields: USUAL.replace('rfc822; bob@example.com', 'utf-8; jörg@bücher.example'),
    recipient: 'jörg@bücher.example',
  },
  {
    name: 'an address in Unicode, written in ASCII (RFC 6533)',
    fields: USUAL.replace('rfc822; bob@example.com', 'utf-8; \\x{4E2D}\\x{6587}@example.com'),
    recipient: '中文@example.com',
  },
  {
    name: 'an original recipient of its own: who failed is the final one',
    fields: USUAL.replace('Final-', 'Original-Recipient: rfc822; sales@bakery.example\nFinal-'),
  },
  {
    name: 'an X.400 address: the original one is an address',
    fields: USUAL.replace(
      'Final-Recipient: rfc822; bob@example.com',
      'Original-Recipient: rfc822; bob@example.com\nFinal-Recipient: x400; /G=Bob/S=Baker/',
    ),
  },
  {
    name: 'a blank in a quoted local part',
    fields: USUAL.replace('bob@', '"bob baker"@'),
    recipient: '"bob baker"@example.com',
  },
  {
    name: 'a reply of four lines, folded',
    fields: USUAL.replace(
      '550 5.1.1 User unknown',
      '550-5.1.1 The account\n    550-5.1.1 does not exist. Please\n    550-5.1.1 look at\n    550 5.1.1 https://example.com/ x1si11',
    ),
    words: '550 5.1.1 The account does not exist. Please look at https://example.com/ x1si11',
  },
  {
    name: 'the words of a local agent',
    fields: USUAL.replace('smtp; 550 5.1.1 User unknown', 'X-Postfix; unknown user: "bob"'),
    code: '',
    words: 'unknown user: "bob"',
  },
];
