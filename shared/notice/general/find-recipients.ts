import { ADDRESS } from '../../mail/address.ts';
import type { TracedMatch, TracedText } from '../../mail/traced-text.ts';
import { type AddressBlock, addressBlocks } from '../address-blocks.ts';
import { labelsIn } from '../locale/labels-in.ts';
import type { Mail } from '../mail.ts';
import { replyLines } from './reply-lines.ts';

/** A failed address and the words that belong to it alone; null where the whole text is about it. */
export interface FoundRecipient {
  readonly address: TracedText;
  readonly block: AddressBlock | null;
}

const A = ADDRESS.source;

/** Sentences and labels that name the failed address. */
const NAMED: readonly RegExp[] = [
  // "Your message to <user@example.net> couldn't be delivered", "delivering your mail to …", "Unable to deliver message to: …"
  /(?:(?<!\b(?:was|were|been) (?:successfully )?)deliver(?:ed|ing|y)?|send|sent|mail|message|e-?mail|forward(?:ed)?|relay(?:ed)?)\b[^\n@]{0,80}\b(?:to|for)(?: the)?(?: following)?(?: (?:recipient|address|user|mailbox)s?)?(?: address)?:?\s{1,4}(?:<|"|')?@@/iu,
  /(?:^|[\n\t])[ \t>*-]{0,10}(?:(?:failed|final|original|intended|invalid|affected) )?(?:recipients?|rcpt to|e-?mail address|address|user|to|unknown user|unknown host|mailbox|recipient address|destinataire|destinatario|empfänger|宛先)(?: address(?:\(es\)|es)?)?\s{0,3}[:=]\s{0,4}(?:<|"|'|rfc822;)?\s{0,3}@@/iu,
  // Microsoft's and Google's first sentence: it speaks to the sender, as nobody does who asks about a bounce.
  /\b(?:Ihre|Deine) (?:Nachricht|E-Mail)[^\n@]{0,40}\s@@/iu,
  /\b(?:Votre message|(?:Tu|Su) mensaje|Il (?:tuo|suo)? ?messaggio|Sua mensagem|(?:Je|Uw) bericht|Vaše zpráva|Twoja wiadomość|Din meddelelse|Ditt meddelande)[^\n@]{0,60}\s<?@@/iu,
  /(?:Ваше (?:сообщение|письмо)|İletiniz|您[发發]送到|メールは?を?|메시지)[^\n@]{0,40}(?<![A-Za-z0-9._%+-])@@/iu,
  // "The following address(es) failed: user@example.net host …", run into one line.
  /(?:address(?:\(es\)|es)?|recipients?)[^\n@]{0,60}\b(?:failed|rejected|follow(?:s|ing)|refused):?\s{1,4}(?:<|"|')?@@/iu,
  // A report's field, whatever its name was translated to.
  /\brfc822; {0,4}@@/iu,
  // "anna@example.com: 550 5.1.1 …"
  /(?:^|[\s<(])@@>?:?\s{1,3}(?=[45]\d\d[ -][45]\.\d)/iu,
  // Exim's frame, where nothing else of its line is left.
  /\bafter RCPT TO: ?<?@@/iu,
  // Exim's log of what it refused itself.
  /\brejected RCPT <?@@/iu,
  // Barracuda: "permanent failure for one or more recipients (user@example.net:550 5.1.1 …)".
  /\brecipients? \(@@:(?=[45]\d\d[ -])/iu,
  // A webhook's or an interface's JSON.
  /"(?:e-?mail(?:_?address)?|recipient(?:_?address)?|rcpt(?:_to)?|to|address|destination)"\s{0,4}:\s{0,4}"@@"/iu,
  /(?:unknown user|invalid (?:final delivery )?user(?:id)?|user mailbox exceeds allowed size|no such (?:user|recipient|mailbox)|user unknown|unknown (?:recipient|address|local-part)|mailbox (?:full|unavailable|not found))[^\n@]{0,30}[:\s(<"']{1,4}@@/iu,
  /(?:undeliverable|failed(?: after)? \d{1,4} attempts?:?|attempts?:)[^\n@]{0,30}\s@@/iu,
  // Postfix's login mismatch names whose address it is not.
  /(?<!owned by )(?:recipient|address|user|mailbox|account)\s{1,3}(?:<|["“„«]|'|\()?@@/iu,
  /(?:<|"|')?@@(?:>|"|')?,?\s{1,4}(?:was not found|could(?: not|n't) be|does not exist|doesn't exist|is (?:unknown|invalid|not|over|full)|has (?:been|exceeded)|wasn't|not found|invalid address|failed|rejected(?! RCPT)|unknown user|because)/iu,
].map(
  (pattern) =>
    new RegExp(
      pattern.source.replace('@@', () => `(${A})`),
      'iu',
    ),
);

const RCPT = new RegExp(
  `^[ \\t]{0,8}(?:[^\\n@]{0,100}(?:>>>|->|~>|SMTP>>|C:|SENT:|CLIENT -> SERVER:|send: b?['"])[ \\t]{0,3})?RCPT TO: ?<?(${A})`,
  'gimu',
);

const LINE_START = new RegExp(
  `^[ \\t>*•-]{0,12}(?!(?:message|referen|in-reply|from|sender|return|reply)[^\\n:\\t@]{0,20}[:\\t])(?:[^\\n@<>]{0,60}(?<!\\b(?:F|from)=)<)?(${A})>?(?:<mailto:[^>\\n]{1,300}>)?(?!:? {0,3}Sender)(?=[ \\t]{0,5}(?:[[(:;,<]|$|\\.{3}|\\s[A-Za-z]))`,
  'gimu',
);

/** Mail servers repeat the refused recipient behind their codes; a refused sender is repeated there too. */
const BEHIND_CODES = new RegExp(
  `\\b(?:[45]\\d\\d[ -](?:[245]\\.(?!1\\.[78]\\b)\\d{1,3}\\.\\d{1,3} )?|[45]\\.(?!1\\.[78]\\b)\\d{1,3}\\.\\d{1,3} )<(${A})>(?!:? {0,3}Sender)`,
  'giu',
);

function unique(found: readonly FoundRecipient[]): FoundRecipient[] {
  const seen = new Set<string>();
  return found.filter(({ address }) => {
    const key = address.text.toLowerCase();
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** The person's own address is in many notices, and is not the one that failed. */
function withoutSender(found: readonly FoundRecipient[], sender: string | null): readonly FoundRecipient[] {
  const others = found.filter(({ address }) => address.text.toLowerCase() !== sender);
  return others.length > 0 ? others : found;
}

const alone = (address: TracedText): FoundRecipient => ({ address, block: null });

function fromHeader(mail: Mail | null): FoundRecipient[] {
  const field = mail?.header.get('X-Failed-Recipients')?.raw ?? null;
  return field === null ? [] : field.matchAll(ADDRESS).map((match) => alone(match.whole));
}

/** In a session that somebody shows, the recipient is whom the command names. */
const inCommands = (text: TracedText): FoundRecipient[] =>
  text
    .matchAll(RCPT)
    .flatMap((match) => match.group(1) ?? [])
    .map(alone);

/** Who is to be asked; notices name them in every language. */
const ROLE =
  /^(?:post-?master|abuse|mailer-daemon|support|help(?:desk)?|info|admin|no-?reply|hostmaster|security|delist\w*|unblock\w*|[^\s@]{1,60}-(?:request|owner|help|bounces))@/i;
/** "report details to abuse@…", "contact postmaster@…": words of a reply that say where to ask. */
const ASK_THERE =
  /\b(?:contact|report|details?|forward|write|(?<!\b(?:your|the) )e-?mail|questions?|help|assistance|appeal|removal|reach)\b[^\n@]{0,60}$/i;

function isOffice(text: TracedText, match: TracedMatch, address: TracedText): boolean {
  if (!ROLE.test(address.text)) return false;
  const at = match.end - (match.whole.length - match.whole.text.lastIndexOf(address.text));
  return ASK_THERE.test(text.text.slice(Math.max(0, at - 80), at));
}

const inSentences = (text: TracedText): FoundRecipient[] =>
  NAMED.flatMap((pattern) =>
    text.matchAll(pattern).flatMap((match) => {
      const address = match.group(1);
      return address === null || isOffice(text, match, address) ? [] : [alone(address)];
    }),
  );

/** `Recipient: user@example.net` with the label in the notice's or the poster's language. */
const behindLabels = (text: TracedText): FoundRecipient[] =>
  labelsIn(text)
    .filter(({ says }) => says.has('label-recipient'))
    .flatMap(({ value }) => value.exec(ADDRESS)?.whole ?? [])
    .map(alone);

/** A recipient is named before the mail that is returned. */
const NAMED_BEFORE = 1500;

/** In a language that nobody taught us, the one address that is nobody's office. */
function onlyAddress(text: TracedText, mail: Mail | null): FoundRecipient[] {
  if (mail === null) return [];
  const from = mail.header.get('From')?.raw.text.toLowerCase() ?? '';
  const named = text
    .slice(0, NAMED_BEFORE)
    .matchAll(ADDRESS)
    .map(({ whole }) => whole)
    .filter(({ text: address }) => !ROLE.test(address) && !from.includes(address.toLowerCase()));
  const [first] = named;
  const others = new Set(named.map(({ text: address }) => address.toLowerCase()));
  return first !== undefined && others.size === 1 ? [alone(first)] : [];
}

/** Whom a notice is about may stand in its subject alone: "Rejected posting to staff@lists.example.edu". */
const inSubject = (mail: Mail | null): FoundRecipient[] =>
  mail?.header
    .get('Subject')
    ?.raw.matchAll(ADDRESS)
    .map(({ whole }) => alone(whole)) ?? [];

/** First the kinds of place that are sure; a less sure one is asked only where the surer say nothing. */
export function findRecipients(text: TracedText, mail: Mail | null): readonly FoundRecipient[] {
  const sender = mail?.header.get('To')?.raw.exec(ADDRESS)?.whole.text.toLowerCase() ?? null;
  const places: readonly (() => readonly FoundRecipient[])[] = [
    () => addressBlocks(text).map((block) => ({ address: block.address, block })),
    () => fromHeader(mail),
    () => inCommands(text),
    () => replyLines(text).map((block) => ({ address: block.address, block })),
    () =>
      text
        .matchAll(LINE_START)
        .flatMap((match) => match.group(1) ?? [])
        .map(alone),
    () => behindLabels(text),
    () => inSentences(text),
    () =>
      text
        .matchAll(BEHIND_CODES)
        .flatMap((match) => match.group(1) ?? [])
        .map(alone),
    () => onlyAddress(text, mail),
    () => inSubject(mail),
  ];
  let fallback: readonly FoundRecipient[] = [];
  for (const place of places) {
    const found = unique(place());
    const others = withoutSender(found, sender);
    if (others.some(({ address }) => address.text.toLowerCase() !== sender)) return others;
    if (fallback.length === 0) fallback = others;
  }
  return fallback;
}
