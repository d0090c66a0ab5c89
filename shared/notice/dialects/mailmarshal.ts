import ipaddr from 'ipaddr.js';
import { ADDRESS } from '../../mail/address.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';

const REASON = 'Could not be delivered because of';
const AFFECTED = 'The following recipients were affected:';
const RECIPIENT = new RegExp(`^[ \\t]{0,12}<?(${ADDRESS.source})>?[ \\t]*$`, 'gmu');
const END = /\n[ \t]*\n[ \t]*\S/;
/** `MessageName:        <B549996730000.000000000001.0003.mml>` */
const NAME = /^MessageName: {0,20}<([A-Za-z0-9.]{10,60}?)(?:\.mml)?>/m;

const field = (text: TracedText, name: string): TracedText | null =>
  text.exec(new RegExp(`^${name}: {0,20}<([^>\\n]{1,255})>`, 'm'))?.group(1) ?? null;

/**
 * MailMarshal's notice: the reason, under it whom it befell, and under "Additional Information" fields
 * with values in angle brackets.
 */
export const mailmarshal: Dialect = {
  id: 'mailmarshal',
  recognises: (text) => text.text.includes(REASON) && text.text.includes(AFFECTED),
  read: (text) => {
    const from = text.text.indexOf(REASON) + REASON.length;
    const to = text.text.indexOf(AFFECTED, from);
    if (to < 0) return [];
    const detail = text.slice(from, to).trim();
    const rest = text.slice(to + AFFECTED.length);
    const list = rest.slice(0, END.exec(rest.text)?.index ?? rest.length);
    const remote = field(rest, 'Remote-MTA');
    const isIp = remote !== null && ipaddr.isValid(remote.text);
    const remoteIp = isIp ? remote.toFact() : null;
    const remoteHost = isIp ? null : (remote?.toFact() ?? null);
    const reportingMta = field(rest, 'Reporting-MTA')?.toFact() ?? null;
    const queueId = rest.exec(NAME)?.group(1)?.toFact() ?? null;
    return list.matchAll(RECIPIENT).flatMap((match): Draft[] => {
      const address = match.group(1);
      if (address === null) return [];
      const draft = blockDraft('mailmarshal', 'mailmarshal', { address, detail, whole: text });
      return [{ ...draft, remoteHost, remoteIp, reportingMta, queueId }];
    });
  },
};
