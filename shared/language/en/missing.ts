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
