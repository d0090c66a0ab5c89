import { bouncedAt } from '../../evidence/bounced-at.ts';
import { domainOf } from '../../evidence/domain-of.ts';
import type { Block } from '../block.ts';
import { sentAt } from '../mail-times.ts';
import type { Mail, Matter } from '../matter.ts';
import { outcomeOf } from '../outcome-of.ts';
import { codeWords, receiverReply } from '../voices.ts';
import { withoutAlike } from './alike-columns.ts';
import { type Draft, plain } from './draft.ts';
import { TABLES } from './terms.ts';
import { whereItStands } from './where-it-stands.ts';

/** Rows of a table that is still read; the machine-readable file has all. */
const SHOWN = 100;

/** One row a mail and recipient. */
export function mailTable({ matter }: Draft): readonly Block[] {
  const { document } = matter.words;
  const columns = document.mailColumns;
  const shown = matter.mails.slice(0, SHOWN);
  const cut: readonly Block[] =
    shown.length === matter.mails.length
      ? []
      : [{ kind: 'paragraph', runs: [plain(document.mailsShown(shown.length, matter.mails.length))] }];
  const table = withoutAlike(
    {
      kind: 'table',
      caption: document.mailsCaption(TABLES.mails),
      columns: [
        { header: columns.number, weight: 0.7, style: 'plain' },
        { header: columns.sent, weight: 1.7, style: 'plain' },
        { header: columns.from, weight: 1.8, style: 'plain' },
        { header: columns.to, weight: 1.8, style: 'plain' },
        { header: columns.ids, weight: 2.4, style: 'mono' },
        { header: columns.reply, weight: 1.8, style: 'mono' },
        { header: columns.outcome, weight: 2, style: 'plain' },
        { header: columns.bounced, weight: 1.7, style: 'plain' },
        { header: columns.source, weight: 2, style: 'soft' },
      ],
      rows: shown.map((mail, i) => row(mail, i + 1, matter)),
    },
    ALIKE,
    matter.words.format,
  );
  return [table, ...cut];
}

/** Places of the sender's domain, the reply and the outcome: in one incident they are often one. */
const ALIKE = [2, 5, 6];

function row(mail: Mail, number: number, matter: Matter): readonly string[] {
  const { bounce } = mail;
  const { format, document } = matter.words;
  const none = document.none;
  const from = bounce.returned?.from?.value ?? bounce.envelopeSender?.value ?? '';
  const ids = [bounce.queueId?.value, bounce.returned?.messageId?.value].filter((id) => id !== undefined);
  // The column's head says UTC; the zone is repeated in the value so that no time stands without one.
  const minute = (fact: ReturnType<typeof sentAt>) =>
    fact === null ? none : format.minute(fact.value.epoch);
  const spans = (receiverReply(mail)?.text ?? bounce.diagnostic ?? bounce.recipient)?.spans ?? [bounce.span];
  return [
    String(number),
    minute(sentAt(bounce)),
    domainOf(from) ?? none,
    bounce.recipient?.value ?? none,
    ids.length === 0 ? none : ids.join(' '),
    codeWords(mail) ?? none,
    outcomeOf(mail, matter).label,
    minute(bouncedAt(bounce)),
    whereItStands(spans, matter),
  ];
}
