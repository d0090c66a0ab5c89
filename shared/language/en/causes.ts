import type { Cause } from '../../contract/cause.ts';

/** What is said of one cause; clauses take the sending address, or null where nobody knows it. */
export interface CauseWords {
  /** A few words for a list. */
  readonly title: string;
  /** Completes "… because". */
  readonly because: (ip: string | null) => string;
  /** For someone who has never run a mail server. */
  readonly plain: string;
  /** For a technician of either side. */
  readonly technical: string;
  /** What would decide whether it was this. */
  readonly decides: string;
}

const address = (ip: string | null) => ip ?? 'the sending server';

export const causes: Record<Cause, CauseWords> = {
  'account-compromise': {
    title: 'An account is suspected of being misused',
    because: () => 'an account on the sending side is suspected of being misused',
    plain: 'Somebody else may be sending mail with one of the accounts on the sending side.',
    technical: 'The refusal names a compromised account or a sending pattern that suggests one.',
    decides: 'The sending host’s log of logins and volume for that account in the hours before.',
  },
  'auth-spf-dkim-dmarc': {
    title: 'The sender’s identity was not proven',
    because: () => 'it could not confirm that the mail really comes from the sender’s domain',
    plain:
      'The receiving server checks whether a mail is allowed to use its sender’s domain. That check did not pass.',
    technical:
      'SPF, DKIM or DMARC did not pass for the domain in the visible sender, as the receiver evaluated it.',
    decides: 'The Authentication-Results of a delivered copy, and the domain’s SPF, DKIM and DMARC records.',
  },
  'auto-reply': {
    title: 'An automatic reply',
    because: () => 'an automatic reply came back',
    plain:
      'This is an answer written by a program, such as an absence note. It does not say that the mail failed.',
    technical: 'An auto-submitted reply (RFC 3834), no delivery status notification.',
    decides: 'The Auto-Submitted field and the lack of a delivery report.',
  },
  'blocklist-query-error': {
    title: 'A list look-up failed at the receiver',
    because: () => 'its own look-up in a list did not work',
    plain:
      'The receiving server tried to look the sender up in a list, and the look-up itself failed. The answer says nothing about the sender.',
    technical:
      'The DNS list answered with an error code (such as 127.255.255.x) that was read as a listing; this is a fault of the querying resolver.',
    decides: 'The code that the list returned, and the resolver that the receiver asks through.',
  },
  complaint: {
    title: 'A recipient marked the mail as unwanted',
    because: () => 'a recipient reported the mail as unwanted',
    plain:
      'A recipient marked the mail as spam, and their provider passed that on. Take that recipient off your list: more mail to them harms the reputation of the address it is sent from.',
    technical: 'A feedback report (RFC 5965) about a delivered mail.',
    decides: 'The Feedback-Type of the report and how the recipient came to be written to.',
  },
  'concurrent-connections': {
    title: 'Too many connections at once',
    because: (ip) => `too many connections from ${address(ip)} were open at once`,
    plain:
      'Every sending server may keep only a certain number of connections open at the same time. On a shared server all customers share that number, so even a single mail can be affected.',
    technical:
      'A per-address limit on concurrent SMTP connections was reached. It counts all connections from the address, whoever’s mail they carry.',
    decides:
      'The number of open connections from that address in the minute of the refusal, counted on either side.',
  },
  'connection-failed': {
    title: 'No connection',
    because: () => 'no connection to the receiving server could be made',
    plain: 'The sending server could not reach the receiving server, or lost the connection.',
    technical: 'TCP connection refused, timed out or dropped before an SMTP reply decided the mail.',
    decides: 'The sending host’s log (which address, which error), and a connection test from the same host.',
  },
  'content-attachment': {
    title: 'An attachment is not accepted',
    because: () => 'it does not accept an attachment of this kind',
    plain: 'The mail carried a file of a kind that the receiving server does not let through.',
    technical: 'An attachment was refused by type or name.',
    decides: 'The same mail without the attachment, or with the file behind a link.',
  },
  'content-spam': {
    title: 'The content was judged unwanted',
    because: () => 'it judged the content to be unwanted',
    plain: 'A filter at the receiving side judged this mail’s content or its wording to be unwanted.',
    technical: 'A content filter’s verdict on this message; the sending address may be in good standing.',
    decides: 'A plain test mail over the same way: if it passes, the content decided.',
  },
  'content-virus': {
    title: 'Harmful content was found',
    because: () => 'it found harmful content',
    plain: 'A scanner at the receiving side reports harmful content in the mail.',
    technical: 'A malware scanner’s verdict; it may be wrong, and it names the signature in many cases.',
    decides: 'A second scanner on the same file, and the name of the signature.',
  },
  'dns-failure': {
    title: 'The recipient’s domain could not be found',
    because: () => 'the receiving domain could not be looked up',
    plain: 'The DNS, the internet’s address book, had no usable answer for the domain after the @ sign.',
    technical: 'MX or A look-up of the recipient domain gave NXDOMAIN, SERVFAIL, no data or a null MX.',
    decides: 'A look-up of the domain’s MX from a second resolver.',
  },
  'domain-blocklisted': {
    title: 'The sender’s domain is on a blocklist',
    because: () => 'the sender’s domain is on a list of unwanted senders',
    plain: 'The domain in the sender’s address stands on a list that the receiver uses.',
    technical: 'A domain list (such as a DBL) holds a domain of the envelope or the header.',
    decides: 'The list’s own look-up page for that domain.',
  },
  'dynamic-ip': {
    title: 'The sending address looks like a home connection',
    because: (ip) => `${address(ip)} looks like a home or dial-up connection`,
    plain: 'The mail came straight from an address that is meant for homes, and such mail is not accepted.',
    technical: 'The address is classed as dynamic or residential (PBL-like list or generic reverse name).',
    decides: 'The reverse name of the address and the owner’s entry in policy lists.',
  },
  'geo-block': {
    title: 'Mail from this region is not accepted',
    because: (ip) => `it does not accept mail from the region of ${address(ip)}`,
    plain: 'The receiving server does not accept mail from the country or network the mail came from.',
    technical: 'A rule on country or autonomous system.',
    decides: 'The receiver’s own rule; a test from another region.',
  },
  greylisting: {
    title: 'Asked to try again later',
    because: () => 'it asks unknown senders to try again later',
    plain:
      'The receiving server turns a first try away on purpose and takes the second one. Ordinary servers try again by themselves.',
    technical: 'Greylisting: a temporary refusal of an unknown triple of address, sender and recipient.',
    decides: 'Whether a later try from the same address was accepted.',
  },
  'host-own-limit': {
    title: 'The sending host’s own limit',
    because: () => 'the sending host’s own limit was reached',
    plain: 'The mail was stopped by your own provider: a limit on how much may be sent was reached.',
    technical:
      'The sending host’s own policy (hourly limit, quota, outgoing filter) stopped the mail before the receiver saw it.',
    decides: 'The host’s limit and its counter for this account or domain at that time.',
  },
  'ip-blocklisted-local': {
    title: 'The sending address is on the receiver’s own list',
    because: (ip) => `${address(ip)} is on its own list of refused senders`,
    plain: 'The receiving provider keeps a list of its own, and the sending server is on it.',
    technical: 'A local block of the address; public lists do not show it.',
    decides: 'The receiver’s answer on whether and why the address is listed.',
  },
  'ip-blocklisted-public-dnsbl': {
    title: 'The sending address is on a public blocklist',
    because: (ip) => `${address(ip)} is on a public blocklist`,
    plain: 'The sending server stands on a public list of servers that sent unwanted mail.',
    technical: 'A DNS blocklist named in the reply holds the address.',
    decides: 'The list’s own look-up page for the address, today and at the time of the refusal.',
  },
  'ip-reputation': {
    title: 'The sending server has a poor reputation',
    because: (ip) => `${address(ip)} has a poor reputation there`,
    plain:
      'The receiving provider rates each sending server by what came from it before. On a shared server, other customers’ mail counts too.',
    technical: 'A reputation score of the address or its network, kept by the receiver or its filter vendor.',
    decides: 'The receiver’s or the vendor’s look-up for the address, and volume from it in the days before.',
  },
  'mail-loop': {
    title: 'The mail went round in circles',
    because: () => 'the mail went round in circles',
    plain: 'Two servers handed the mail back and forth until one stopped it.',
    technical: 'Too many Received stamps or a repeated Delivered-To: a forwarding or MX loop.',
    decides: 'The Received stamps of the returned mail.',
  },
  'mailbox-full': {
    title: 'The mailbox is full',
    because: () => 'the recipient’s mailbox is full',
    plain: 'The recipient’s mailbox has no room left.',
    technical: 'Over quota at the mailbox store.',
    decides: 'Nothing more is needed; a mail some days later shows whether room was made.',
  },
  'protocol-violation': {
    title: 'The mail broke a rule of the protocol',
    because: () => 'something in the mail or the dialogue broke a rule',
    plain: 'The mail, or the dialogue between the two servers, did not keep to the required form.',
    technical:
      'A syntax or sequence error (RFC 5321, RFC 5322), such as a bad HELO, a bare line feed or a missing field.',
    decides: 'A transcript of the SMTP dialogue, and the header of the returned mail.',
  },
  queued: {
    title: 'Still waiting',
    because: () => 'the mail is still waiting for its next try',
    plain: 'The mail has not failed. The sending server keeps it and tries again.',
    technical: 'A delay notice; the queue retries until its limit.',
    decides: 'The next notice, or a delivery in the log.',
  },
  'rate-limit': {
    title: 'Too much mail in a short time',
    because: (ip) => `too much mail came from ${address(ip)} in a short time`,
    plain:
      'The receiving server accepts only so much mail from one sender in a given time. On a shared server, other customers’ mail counts too.',
    technical: 'A limit on messages, recipients or connections per period was reached.',
    decides: 'The volume from that address to this receiver in the period before the refusal.',
  },
  'rdns-ptr': {
    title: 'The sending server has no proper name',
    because: (ip) => `${address(ip)} has no proper reverse name`,
    plain:
      'A mail server’s IP address should have a name that leads back to it. This one has none that does, and only the owner of the address can set it.',
    technical: 'PTR missing, generic, or not confirmed by a forward look-up (FCrDNS).',
    decides: 'A PTR look-up of the address and an A look-up of the name it gives.',
  },
  'recipient-inactive': {
    title: 'The mailbox is switched off',
    because: () => 'the recipient’s mailbox is switched off',
    plain: 'The address exists or did exist, but its mailbox no longer takes mail.',
    technical: 'Account disabled, suspended or unused for long.',
    decides: 'The recipient, by another way of contact.',
  },
  'recipient-isp-config': {
    title: 'A fault in the receiver’s set-up',
    because: () => 'something is set up wrongly on the receiving side',
    plain: 'The receiving side answers for this address in a way that only its own operator can put right.',
    technical: 'Relaying refused or a routing or certificate error for a domain that the host should serve.',
    decides: 'The receiver’s routing for the domain, and its MX records.',
  },
  'recipient-policy': {
    title: 'The recipient’s rules refuse it',
    because: () => 'the recipient’s own rules do not allow it',
    plain: 'The recipient or their organisation only accepts certain senders or kinds of mail.',
    technical:
      'A policy of the recipient’s organisation: restricted list, sender permission, transport rule.',
    decides: 'The recipient’s administrator.',
  },
  'recipient-unknown': {
    title: 'The address does not exist',
    because: () => 'the address does not exist there',
    plain: 'There is no mailbox of that name. A typing error is the most common reason.',
    technical: 'Recipient refused at RCPT or after: user unknown.',
    decides: 'The spelling of the address, and the recipient by another way of contact.',
  },
  'relay-denied': {
    title: 'The server does not take mail for that domain',
    because: () => 'that server does not take mail for this recipient',
    plain:
      'The mail reached a server that is not responsible for the recipient, or the sender was not signed in.',
    technical: 'Relaying denied: the host does not serve the domain, or the client did not authenticate.',
    decides: 'The domain’s MX records, and whether the client signs in on the submission port.',
  },
  'retry-expired': {
    title: 'The sending host stopped trying',
    because: () => 'the sending host stopped trying after its time limit',
    plain: 'Your host tried for a set time without success and then gave the mail back.',
    technical: 'The queue or retry limit expired; the reason of the earlier tries is not in this notice.',
    decides: 'The host’s log lines of the earlier tries.',
  },
  'sender-domain-invalid': {
    title: 'The sender’s address cannot be answered',
    because: () => 'the sender’s domain could not be verified',
    plain: 'The receiving server looked up the sender’s domain and found nothing it could answer to.',
    technical: 'The envelope sender’s domain has no MX or A, does not resolve, or failed a call-back.',
    decides: 'A look-up of the envelope sender’s domain from a second resolver.',
  },
  'size-limit': {
    title: 'The mail is too large',
    because: () => 'the mail is larger than it accepts',
    plain: 'The mail with its attachments is larger than the receiving side allows.',
    technical: 'The SIZE limit of the server or the mailbox was exceeded.',
    decides: 'The size of the mail against the limit in the EHLO answer.',
  },
  'temp-server-problem': {
    title: 'A passing fault at the receiver',
    because: () => 'it had a passing fault of its own',
    plain: 'The receiving server was not able to take the mail at that moment.',
    technical: 'A local error, lack of resources or maintenance on the receiving side.',
    decides: 'Whether a later try passed.',
  },
  'tls-required': {
    title: 'Encryption was required',
    because: () => 'it requires encryption that was not agreed on',
    plain: 'One side insists on an encrypted connection, and the two did not agree on one.',
    technical: 'STARTTLS required or failed: version, cipher, certificate, MTA-STS or DANE.',
    decides: 'A TLS test of the receiving host, and the sending host’s TLS log.',
  },
  unknown: {
    title: 'Reason not known',
    because: () => 'of a reason that the bounce does not make clear',
    plain: 'The bounce does not say clearly enough what went wrong.',
    technical: 'No rule matched words that would decide.',
    decides: 'The full notice, and the sending host’s log lines.',
  },
  'url-blocklisted': {
    title: 'A link in the mail is on a list',
    because: () => 'a link in the mail is on a list of unwanted sites',
    plain: 'The mail holds a link, perhaps in its signature, to a site that stands on a list.',
    technical: 'A URI list (such as SURBL or a DBL) holds a domain linked in the body.',
    decides: 'The list’s look-up for each domain linked in the mail.',
  },
};
