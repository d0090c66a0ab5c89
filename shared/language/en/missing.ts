import { receiverName, receiverServers } from './who.ts';

/** Words for the placeholders: `operator`, `ip`, `at`, `host`, `queueId`, `limit`; any may be absent. */
export type Detail = Readonly<Record<string, string | undefined>>;

const operator = (d: Detail) => d.operator ?? null;
const from = (d: Detail) => (d.ip === undefined ? '' : ` from ${d.ip}`);
const at = (d: Detail) => (d.at === undefined ? ' at the time of the refusal' : ` at ${d.at}`);

/** What nobody has shown yet, and why it would help. */
export const missing = {
  'log-lines': {
    what: () => 'The host’s log lines for these mails',
    why: () =>
      'They show each try with its time, its address and the answer. A bounce only shows the last word.',
  },
  'sending-ip': {
    what: () => 'The IP address that the mails left from',
    why: (d: Detail) =>
      `Without it ${receiverName(operator(d))} cannot look anything up. It is not in the bounce.`,
  },
  'open-connections': {
    what: (d: Detail) =>
      `How many connections to ${receiverServers(operator(d))} were open${from(d)}${at(d)}`,
    why: (d: Detail) =>
      `Only the host can count them.${d.limit === undefined ? '' : ` The published limit is ${d.limit}, shared by everyone on that server.`}`,
  },
  'retry-rule': {
    what: () => 'How often and for how long the host tries again',
    why: () => 'It decides when a temporary refusal becomes a bounce.',
  },
  'host-retry-state': {
    what: (d: Detail) => `What the host’s server has noted about ${receiverServers(operator(d))}`,
    why: () =>
      'After many failures a server may return new mail at once, without trying. That note shows it.',
  },
  'receiver-connect-log': {
    what: (d: Detail) => `Whether those tries reached ${receiverName(operator(d))}`,
    why: (d: Detail) =>
      `Only ${receiverName(operator(d))} can see it${d.ip === undefined ? '' : `; the address to look for is ${d.ip}`}.`,
  },
  'receiver-limit': {
    what: (d: Detail) => `Which limit or rule applies at ${receiverName(operator(d))} today`,
    why: () => 'Published pages age; the receiving operator’s own number decides.',
  },
  'settings-in-force': {
    what: () => 'Which limits on parallel deliveries and on retries are set at the host',
    why: () => 'A server without such limits runs into tighter ones elsewhere, even without abuse.',
  },
  'queue-state': {
    what: () => 'Whether the mail still waits at the host, with which last answer, and when it is tried next',
    why: () => 'A delay notice often leaves out the reason and the time of the next try.',
  },
  'submitting-account': {
    what: () => 'Which login or script handed these mails to the host, and from which address',
    why: () => 'It tells one’s own account from that of another customer.',
  },
  'own-limits': {
    what: () => 'Which limit of the host was reached: allowed, counted, per hour or day',
    why: () => 'The host’s own server stopped the mail; nobody else can say why.',
  },
  'other-customers': {
    what: () => 'Whether mail of other customers of the host got the same answer in that time',
    why: () => 'If so, the server is meant and not one sender.',
  },
  'identity-records': {
    what: () => 'Which servers may send for the domain (SPF), and which key signs its mail (DKIM)',
    why: () => 'The records have to cover the server that the mail left from.',
  },
  'name-of-address': {
    what: () =>
      'Which name the sending address has (PTR), whether it points back, and which name the server gives in EHLO',
    why: () => 'Only the holder of the address can set its name.',
  },
  'smtp-dialogue': {
    what: () => 'The SMTP dialogue of one refused mail, word for word',
    why: () => 'It shows at which command the refusal came.',
  },
  'route-taken': {
    what: () => 'Which server and address the host chose for this recipient, and why',
    why: () => 'An old or wrong route leads to a server that does not know the recipient.',
  },
  'suppression-entry': {
    what: () => 'Whether the recipient stands on a suppression list of the host or sending service',
    why: () => 'Such a list returns mail untried, even after the mailbox works again.',
  },
  'outgoing-filter': {
    what: () => 'Whether a filter of the host refused or changed the mail',
    why: () => 'Host and receiver write similar words; only one of them can release the mail.',
  },
  'receiver-listing': {
    what: () =>
      'Since when and why the sending address or domain is restricted, whether that ends by itself, and who may ask',
    why: () => 'The host can look for the cause, and the right side can ask.',
  },
  'receiver-check': {
    what: () => 'Which check or rule failed, for which domain or address, and what was seen',
    why: () => 'The answer often names none; without it the wrong thing gets changed.',
  },
  'receiver-verdict': {
    what: () => 'Which part of the mail led to the refusal: text, link, file or sender',
    why: () => 'Only that part has to change; a false finding can be reported.',
  },
  'receiver-size': {
    what: () => 'The largest message that is taken in for this recipient, in bytes as sent',
    why: () => 'One exact number replaces trying.',
  },
  'receiver-encryption': {
    what: () => 'Which TLS version or certificate is demanded, and where the session failed',
    why: () => 'It shows which of the two servers has to change.',
  },
  'receiver-fault': {
    what: () => 'Whether there was a fault on the receiving server at that time, and whether it is over',
    why: () => 'It decides whether sending again is enough.',
  },
  'list-look-up': {
    what: () => 'What the named list itself says about the address or domain, with day and reason',
    why: () => 'The list’s own page decides; collections of many lists are often out of date.',
  },
  'fresh-test': {
    what: () => 'A fresh test: one short mail to the same recipient, with its minute and whether it arrived',
    why: () => 'It shows whether the refusal still stands, and gives both sides one minute to look at.',
  },
  'full-notice': {
    what: () => 'The whole bounce, as a file',
    why: () => 'A paste or a forwarded copy leaves out fields that the original has.',
  },
  'returned-headers': {
    what: () => 'The header of the mail that failed',
    why: () => 'It holds the Message-ID and the stamps of each server on the way.',
  },
  'shared-or-dedicated': {
    what: (d: Detail) =>
      `Whether the sending address${d.ip === undefined ? '' : ` ${d.ip}`} is shared with other customers`,
    why: () => 'On a shared address the limit is used up together, and only the host may ask for a change.',
  },
  'received-copies': {
    what: () => 'A copy of a mail that arrived although it was reported failed',
    why: () => 'Its header shows which address the receiving server saw, and that the report was wrong.',
  },
};

/** Words around the list. */
export const missingLabels = {
  heading: 'What is missing, and whom to ask',
  whom: {
    host: 'Ask your host',
    receiver: (name: string | null) => `Ask ${receiverName(name)}`,
    person: 'Add it here',
  },
  whomNeutral: {
    host: 'sending host',
    receiver: (name: string | null) => receiverName(name),
    person: 'sender',
  },
  kept: (time: string) => `usual keeping time: ${time}; ask today`,
};
