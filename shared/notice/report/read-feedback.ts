import ipaddr from 'ipaddr.js';
import { findAddress } from '../../mail/address.ts';
import { instantFact } from '../../mail/date.ts';
import type { Decoders } from '../../mail/decoders.ts';
import { type Header, headerOf, readFields } from '../../mail/header.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { unfold } from '../../mail/unfold.ts';
import { blankDraft, type Draft } from '../draft.ts';
import type { Feedback } from '../feedback.ts';
import type { Mail } from '../mail.ts';
import { isBlanked } from './is-blanked.ts';

/** Fields of the reported mail in which feedback loops leave the recipient, surest first. */
const RECIPIENT_FIELDS = [
  'X-HmXmrOriginalRecipient',
  'X-Original-Recipient',
  'X-Rcpt-To',
  'Delivered-To',
  'To',
];
/** An unsubscription is one sentence; more than this is something else. */
const MAX_WORDS = 2000;
const COMPLAINT =
  /\b(?:spam from your (?:network|server|ip)|complaint about (?:a )?message|abuse (?:report|complaint)|feedback (?:report|loop)|spam (?:report|complaint))\b/i;

const typeless = (text: TracedText): TracedText =>
  text.slice(/^\s*(?:rfc822|dns|utf-8)\s*;\s*/i.exec(text.text)?.[0].length ?? 0);

function reportedRecipients(header: Header): readonly TracedText[] {
  const named = ['Original-Rcpt-To', 'Removal-Recipient']
    .flatMap((name) => header.all(name))
    .flatMap((field) => findAddress(typeless(field.raw)) ?? [])
    .filter(({ text }) => !isWithheld(text));
  const seen = new Set<string>();
  return named.filter(
    (address) => !seen.has(address.text.toLowerCase()) && seen.add(address.text.toLowerCase()) !== undefined,
  );
}

/** Reporters blank the recipient out: `[redacted]@example.com`, `xxx@example.com`. */
function isWithheld(address: string): boolean {
  const local = address.split('@')[0] ?? '';
  // A plain "redacted" is what loops write that keep the domain, and stands as they wrote it.
  return /[[\]]/.test(local) || (isBlanked(local) && !/^redacted$/i.test(local));
}

/** A host writes Delivered-To above all Received fields; below one it is of an earlier delivery, to a list. */
function fieldOf(header: Header, name: string): TracedText | null {
  const field = header.get(name);
  if (field === null) return null;
  const stamp = header.get('Received');
  const earlier = stamp !== null && header.fields.indexOf(field) > header.fields.indexOf(stamp);
  return name === 'Delivered-To' && earlier ? null : field.raw;
}

function recipientOfMail(mail: Mail): TracedText | null {
  const header = mail.returned?.header ?? null;
  if (header === null) return null;
  for (const name of RECIPIENT_FIELDS) {
    const raw = fieldOf(header, name);
    const address = raw === null ? null : findAddress(raw);
    if (address?.text.includes('@') && !isWithheld(address.text)) return address;
  }
  return null;
}

/** What stands where the recipient was blanked out, in the report or in the mail that it is about. */
function withheldIn(header: Header, mail: Mail): Draft['removed'] {
  const places = [...header.all('Original-Rcpt-To'), ...(mail.returned?.header.all('To') ?? [])];
  const gap = places.find(({ raw }) => isBlanked(raw.text) || isWithheld(raw.text));
  return gap === undefined ? [] : [{ field: 'recipient', at: gap.raw.toFact() }];
}

/** More than any report has. */
const MAX_FIELDS = 100;

function feedbackOf(header: Header): Feedback {
  const ip = header.get('Source-IP')?.raw.exec(/[0-9a-f.:]{3,45}/i)?.whole ?? null;
  return {
    sourceIp: ip !== null && ipaddr.isValid(ip.text) ? ip.toFact() : null,
    fields: header.fields
      .slice(0, MAX_FIELDS)
      .flatMap(({ name, raw }) => (raw.length === 0 ? [] : [{ name, value: raw.toFact() }])),
  };
}

function fromFields(text: TracedText, mail: Mail, decoders: Decoders): readonly Draft[] {
  const header = headerOf(readFields(text, decoders));
  const named = reportedRecipients(header);
  const recipients = named.length > 0 ? named : [recipientOfMail(mail)];
  const host = header.get('Reporting-MTA')?.raw ?? null;
  const sender = header.get('Original-Mail-From')?.raw ?? null;
  return recipients.map((recipient) => ({
    ...blankDraft('feedback-report', text.hull),
    kind: 'complaint',
    feedback: feedbackOf(header),
    removed: recipient === null ? withheldIn(header, mail) : [],
    action: header.get('Feedback-Type')?.raw.toFact() ?? null,
    recipient: recipient?.toFact() ?? null,
    reportingMta: host === null ? null : typeless(host).toFact(),
    envelopeSender: sender === null ? null : (findAddress(sender)?.toFact() ?? null),
    arrivalDate: instantFact((header.get('Arrival-Date') ?? header.get('Received-Date'))?.raw ?? null),
  }));
}

/** Apple Mail's "Unsubscribe" writes to the list's address by itself, and says so in a field of its own. */
function readUnsubscribe(mail: Mail): readonly Draft[] {
  const mark = mail.header.get('X-Apple-Unsubscribe');
  const from = mail.header.get('From')?.raw ?? null;
  if (mark === null || from === null) return [];
  return [
    {
      ...blankDraft('feedback-report', mark.raw.hull),
      kind: 'complaint',
      action: mail.header.get('Subject')?.body.toFact() ?? null,
      recipient: findAddress(from)?.toFact() ?? null,
      diagnostic: mail.text.length === 0 ? null : unfold(mail.text.slice(0, MAX_WORDS)).toFact(),
    },
  ];
}

/**
 * Complaints of feedback loops: RFC 5965 reports, and the older ones that only attach the mail and say so
 * in the subject. One draft a recipient; a report that names none is about the mail's own recipient.
 */
export function readFeedback(mail: Mail): readonly Draft[] {
  if (mail.feedback !== null) return fromFields(mail.feedback, mail, mail.decoders);
  const unsubscribed = readUnsubscribe(mail);
  if (unsubscribed.length > 0) return unsubscribed;
  const subject = mail.header.get('Subject')?.body ?? null;
  if (subject === null || !COMPLAINT.test(subject.text) || mail.returned?.form !== 'message') return [];
  return [
    {
      ...blankDraft('feedback-report', subject.hull),
      kind: 'complaint',
      recipient: recipientOfMail(mail)?.toFact() ?? null,
      diagnostic: unfold(subject).toFact(),
    },
  ];
}
