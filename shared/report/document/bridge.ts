import type { Block, Run } from '../block.ts';
import { idFacts } from '../findings/ids.ts';
import { receiverToday } from '../operator-now.ts';
import { receiverReply } from '../voices.ts';
import { type Draft, mono, plain } from './draft.ts';
import { hostName } from './letterhead.ts';

/** One page for the technicians of both sides: the same IDs, three agreed tests, and what the logs decide. */
export function bridgePage(draft: Draft): readonly Block[] {
  const { incident, words } = draft.matter;
  const { bridge } = words.method;
  const { headings, summary } = words.document;
  const operator = incident.operator?.name ?? null;
  const ip = incident.sendingIp?.value ?? null;
  const decisions =
    incident.cause === 'concurrent-connections'
      ? bridge.decisions.connections(operator, ip)
      : bridge.decisions.general(operator);
  return [
    { kind: 'paragraph', runs: [plain(summary.bridge)] },
    heading(headings.ids),
    { kind: 'terms', rows: sharedIds(draft) },
    heading(headings.tests),
    testTable(draft),
    heading(headings.decision),
    { kind: 'list', items: decisions.map((sentence) => [plain(sentence)]) },
    heading(headings.contacts),
    contactTable(draft),
  ];
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

/** As many as fit on the one page. */
const IDS = 3;

function sharedIds({ matter }: Draft): Extract<Block, { kind: 'terms' }>['rows'] {
  const { incident, lead, words } = matter;
  const { bridge } = words.method;
  const { format, document } = words;
  const none = document.notInNotices;
  const ids = (facts: ReturnType<typeof idFacts>) =>
    facts
      .slice(0, IDS)
      .map(({ value }) => value)
      .join(', ');
  const queue = ids(idFacts(matter, ({ bounce }) => bounce.queueId));
  const message = ids(idFacts(matter, ({ bounce }) => bounce.returned?.messageId ?? null));
  const window =
    incident.window === null
      ? none
      : document.fromTo(format.utc(incident.window.first.epoch), format.utc(incident.window.last.epoch));
  const server = [lead.bounce.remoteHost?.value, lead.bounce.remoteIp?.value].filter(Boolean).join(' ');
  const value = (text: string | null | undefined): readonly Run[] => (text ? [mono(text)] : [plain(none)]);
  return [
    { term: bridge.sendingIp, runs: value(incident.sendingIp?.value) },
    { term: bridge.sendingHost, runs: value(incident.sendingHost) },
    {
      term: bridge.operator,
      runs: incident.operator === null ? [plain(none)] : [plain(incident.operator.name)],
    },
    { term: bridge.server, runs: value(server) },
    { term: bridge.reply, runs: value(receiverReply(lead)?.text.value) },
    { term: bridge.queueId, runs: value(queue) },
    { term: bridge.messageId, runs: value(message) },
    { term: bridge.window, runs: [plain(window)] },
  ];
}

function testTable({ matter }: Draft): Block {
  const { bridge } = matter.words.method;
  const columns = bridge.testColumns;
  return {
    kind: 'table',
    caption: matter.words.document.headings.tests,
    columns: [
      { header: columns.number, weight: 0.7, style: 'plain' },
      { header: columns.at, weight: 2.2, style: 'mono' },
      { header: columns.host, weight: 3.5, style: 'plain' },
      { header: columns.receiver, weight: 3.5, style: 'plain' },
    ],
    rows: [1, 2, 3].map((n) => [String(n), bridge.toFill, '', '']),
  };
}

function contactTable({ matter }: Draft): Block {
  const { words, case: c } = matter;
  const { bridge } = words.method;
  const columns = bridge.contactColumns;
  const { contact, host, receiverTicket } = c.statements;
  const reach = [contact?.email, contact?.phone].filter(Boolean).join(', ');
  const person = [contact?.name, contact?.organisation].filter(Boolean).join(', ');
  return {
    kind: 'table',
    caption: words.document.headings.contacts,
    columns: [
      { header: columns.side, weight: 2, style: 'plain' },
      { header: columns.name, weight: 3, style: 'plain' },
      { header: columns.reach, weight: 3, style: 'plain' },
      { header: columns.ticket, weight: 1.5, style: 'plain' },
    ],
    rows: [
      [bridge.sides.receiver, receiverToday(matter) ?? '', '', receiverTicket ?? ''],
      [bridge.sides.host, hostName(matter) ?? '', '', host?.ticket ?? ''],
      [bridge.sides.sender, person, reach, ''],
    ],
  };
}
