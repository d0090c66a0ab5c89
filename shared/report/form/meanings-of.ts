import type { FieldMeaning } from '../../contract/field-meaning.ts';

interface Rule {
  /** Words of the operator's own list of what it asks for. */
  readonly asked: RegExp;
  readonly means: readonly FieldMeaning[];
}

const rule = (asked: RegExp, ...means: readonly FieldMeaning[]): Rule => ({ asked, means });

/**
 * First match wins, so steps stand before fields, and the narrow before the wide: `reply address` is a contact and
 * only then is a reply the receiver's; `sending server IP and queue id` wants two things.
 */
const RULES: readonly Rule[] = [
  rule(
    /captcha|^click of|^check (?:the |public )|^best sent by|^plain[ -]text$|^no attach|^DNS verification/i,
    'to-do',
  ),
  rule(/^what to change|^settings/i, 'settings'),
  rule(/proof of compliance|spam rate/i, 'compliance'),
  rule(/proof of being the|valid owner|authori[sz]ation|^authority/i, 'authority'),
  rule(/confirmation that the|^confirmation of/i, 'assurance'),
  rule(/suggested state|wanted verdict/i, 'wanted-verdict'),
  rule(/^time zone$/i, 'zone-of-times'),
  rule(/your time zone/i, 'contact-zone'),
  rule(/how you describe yourself|type of organi[sz]ation|\brole\b/i, 'contact-role'),
  rule(/contact name\/email\/phone/i, 'contact-name', 'contact-email', 'contact-phone'),
  rule(/^contact$/i, 'contact-name', 'contact-email'),
  rule(/contact name|^your name/i, 'contact-name'),
  rule(/contact e-?mail|your e-?mail|reply address|^e-?mail$|^e-?mail address; you must/i, 'contact-email'),
  rule(/phone/i, 'contact-phone'),
  rule(/compan(?:y|ies)(?: name)?$|organi[sz]ation name/i, 'company'),
  rule(/web ?site|imprint/i, 'website'),
  rule(/ticket number|^ticket/i, 'ticket'),
  rule(/account$|^tenant|^mailbox$/i, 'account'),
  rule(/application used|^platform|sending software/i, 'sending-software'),
  rule(/\bsubject\b/i, 'subject'),
  rule(/subscribers? join|opt-?in|how .{0,20}lists? (?:are|is) built/i, 'opt-in'),
  rule(/explanation of the sending|mail type|type of (?:e-?mail|mail)/i, 'type-of-mail'),
  rule(/number of subscribers|frequency|volume/i, 'volume'),
  rule(/\b(?:SPF|DKIM|DMARC)\b|authentication/i, 'authentication'),
  rule(/DNSBL|SNDS|blocklist (?:result|status)|Postmaster Tools/i, 'blocklist-status'),
  rule(
    /recent problems|cause and clean-?up|reason for removal|^reason$|cause and fix/i,
    'cause-found',
    'fix-made',
  ),
  rule(/what changed|^fix|what was fixed/i, 'fix-made'),
  rule(/steps taken|what (?:you|was) tried/i, 'tried'),
  rule(/whether other recipients/i, 'other-recipients'),
  rule(/attempts/i, 'attempts', 'times'),
  rule(/failure rate/i, 'rate'),
  rule(/queue id/i, 'sending-ips', 'queue-id'),
  rule(/message-?id/i, 'message-id'),
  rule(/original (?:blocked )?e-?mail|message as \.eml|sample of the (?:mail|message)/i, 'original-message'),
  rule(/rejected message data/i, 'times', 'sender-address', 'recipient-address', 'verbatim-reply'),
  rule(
    /full bounce|complete bounce|bounce text|bounced? (?:message|e-?mail)s?\b|mailer-daemon|forward(?:ed)?\b|supporting data/i,
    'full-notice',
  ),
  rule(/headers?\b/i, 'full-headers'),
  rule(/^logs$|logs in the body/i, 'log-lines'),
  rule(/^ID$|^URL$|case URL|URL with/i, 'case-url'),
  rule(/remote reply and remote host/i, 'verbatim-reply', 'remote-host'),
  rule(/error (?:text|message)|diagnostic|SMTP errors?|\breply\b|NDR|error from/i, 'verbatim-reply'),
  rule(/code/i, 'code'),
  rule(/description|details/i, 'description'),
  rule(/destination port/i, 'remote-port'),
  rule(/remote host|destination (?:ip|host)/i, 'remote-host'),
  rule(/\bPTR\b|reverse (?:dns|name)/i, 'ptr'),
  rule(/\bHELO\b|\bEHLO\b/i, 'helo'),
  rule(/\bdates?\b|\btime(?:stamp)?s?\b/i, 'times'),
  rule(/dedicated|shared/i, 'shared-or-dedicated'),
  rule(/host ?name/i, 'sending-host'),
  rule(/sender and recipient/i, 'sender-address', 'recipient-address'),
  rule(/recipient domain|domain you are sending to/i, 'recipient-domain'),
  rule(/recipient/i, 'recipient-address'),
  rule(/named in the error/i, 'named-ip'),
  rule(/\bIPs?\/domains?\b/i, 'sending-ips', 'sender-domain'),
  rule(/\bips?\b/i, 'sending-ips'),
  rule(
    /^from address|^sender$|sender address|e-?mail address\/username|address that received the error/i,
    'sender-address',
  ),
  rule(/domains?\b/i, 'sender-domain'),
];

/** What a field in the operator's words wants; empty for words that no rule knows, which the knowledge's test refuses. */
export function meaningsOf(asked: string): readonly FieldMeaning[] {
  return RULES.find((one) => one.asked.test(asked))?.means ?? [];
}
