import type { FieldMeaning } from '../../contract/field-meaning.ts';
import type { BounceRecord } from '../../contract/record.ts';
import { speak } from '../../language/speak.ts';
import type { FormInput } from './form-input.ts';
import { timesOf } from './times-of.ts';

/** Values of one kind for a field; empty where nothing is known. */
export type Values = (input: FormInput) => readonly string[];

/** The words that refused; the sending host's only where no other stand in the notices. */
function refusals(records: readonly BounceRecord[]): readonly string[] {
  const replies = records.flatMap((record) => record.replies);
  const refused = replies.filter(({ author }) => author !== 'sender-host');
  return (refused.length > 0 ? refused : replies).map(({ text }) => text);
}

const each =
  (value: (record: BounceRecord) => string | null): Values =>
  ({ records }) =>
    records.flatMap((record) => value(record) || []);

const sendingIps: Values = ({ records, statements, known }) => [
  ...(statements.sendingIp === undefined ? [] : [statements.sendingIp]),
  ...records.flatMap(({ sendingIp }) => sendingIp?.value ?? []),
  ...known.sendingIps,
];

const URL = /https?:\/\/[^\s<>"')\]]{3,400}/g;

/** From the notices: what was refused, when, by whom, and what was sent. */
export const recordValues = {
  'sending-ips': sendingIps,
  'named-ip': (input) => {
    const words = refusals(input.records).join('\n');
    const named = sendingIps(input).filter((ip) => words.includes(ip));
    return (named.length > 0 ? named : sendingIps(input)).slice(0, 1);
  },
  'sending-host': ({ known }) => (known.sendingHost === null ? [] : [known.sendingHost]),
  ptr: ({ known }) => known.ptr,
  helo: ({ known }) => known.helo,
  'recipient-domain': ({ known }) => known.recipientDomains,
  'recipient-address': each(({ recipient }) => recipient),
  'sender-domain': ({ known }) => known.senderDomains,
  'sender-address': ({ known }) => known.senderAddresses,
  'verbatim-reply': ({ records }) => refusals(records),
  code: each(({ token, replyCode, status }) => token ?? [replyCode, status].filter(Boolean).join(' ')),
  'case-url': ({ records }) =>
    refusals(records)
      .flatMap((text) => text.match(URL) ?? [])
      .map((url) => url.replace(/[.,;:]{1,3}$/, '')),
  'remote-host': each(({ remoteHost, remoteIp }) =>
    remoteHost !== null && remoteIp !== null ? `${remoteHost} [${remoteIp}]` : (remoteHost ?? remoteIp),
  ),
  // A mail exchanger takes mail in on this port and no other (RFC 5321 section 4.5.4.2).
  'remote-port': ({ records }) => (records.some(({ remoteHost }) => remoteHost !== null) ? ['25'] : []),
  times: timesOf,
  'zone-of-times': (input) => (timesOf(input).length > 0 ? ['UTC'] : []),
  'message-id': each(({ messageId }) => messageId),
  'queue-id': each(({ queueId }) => queueId),
  'other-recipients': ({ records, known, document }) => {
    const [domain] = known.recipientDomains;
    if (domain === undefined) return [];
    const at = new Set(records.flatMap(({ recipient: r }) => (r?.endsWith(`@${domain}`) ? [r] : [])));
    return at.size < 2 ? [] : [speak(document.language).form.atDomain(at.size, domain)];
  },
} satisfies Partial<Record<FieldMeaning, Values>>;
