import type { FieldMeaning } from '../../contract/field-meaning.ts';
import type { Exhibit } from '../exhibit.ts';
import { ticketText } from '../text/ticket-text.ts';
import type { FormInput } from './form-input.ts';
import type { Values } from './record-values.ts';

/** Sentences of findings that say something; an UNKNOWN only says that nothing is known. */
const found =
  (...topics: readonly string[]): Values =>
  ({ document: { findings } }) =>
    findings
      .filter(({ topic, label }) => topics.includes(topic) && label !== 'UNKNOWN')
      .map(({ sentence }) => sentence);

const textOf = (exhibits: readonly Exhibit[]): string =>
  exhibits.map(({ lines }) => lines.map(({ text }) => text).join('\n')).join('\n\n');

const notEmpty = (text: string): readonly string[] => (text === '' ? [] : [text]);

/** Trace fields (RFC 5321 section 4.4): without one, the lines are a notice's own and not the failed mail's. */
const TRACE = /^(?:Received|Message-ID)\s?:/im;

/** The exhibits that the log's tries rest on. */
function logLines({ document: { findings, exhibits } }: FormInput): readonly string[] {
  const tries = findings.find(({ topic, label }) => topic === 'attempts' && label === 'FACT');
  return notEmpty(textOf(exhibits.filter(({ id }) => tries?.exhibits.includes(id) ?? false)));
}

/** From the letter itself: its text, its findings and its exhibits. */
export const documentValues = {
  'full-notice': ({ document: { exhibits } }) => notEmpty(textOf(exhibits)),
  'full-headers': ({ document: { exhibits } }) =>
    notEmpty(textOf(exhibits.filter(({ lines }) => TRACE.test(lines.map(({ text }) => text).join('\n'))))),
  'log-lines': logLines,
  attempts: found('attempts'),
  rate: found('scale'),
  authentication: found('dns-spf', 'dns-dmarc', 'dns-no-spf', 'dns-no-dmarc'),
  'blocklist-status': found('dns-listed', 'dns-not-listed'),
  subject: ({ document }) => [document.title],
  description: ({ document }) => [ticketText(document).text],
} satisfies Partial<Record<FieldMeaning, Values>>;
