import { type DraftFinding, statement } from '../draft-finding.ts';
import type { Matter } from '../matter.ts';

/** What only the sender knows, marked as theirs. */
export function statementFindings({ case: c, words }: Matter): readonly DraftFinding[] {
  const { sharedIp, typeOfMail, tried, host, receiverTicket } = c.statements;
  const { statements, basis } = words.findings;
  const said = (topic: string, sentence: string, value: string): DraftFinding =>
    statement({ topic, sentence, basis: basis.sender, value });
  const shared = {
    shared: statements.shared,
    dedicated: statements.dedicated,
    unknown: statements.sharedUnknown,
  };
  return [
    ...(sharedIp === undefined ? [] : [said('shared-or-dedicated', shared[sharedIp], sharedIp)]),
    ...(host === undefined
      ? []
      : [said('sending-host', statements.host(host.name, host.ticket ?? null), host.name)]),
    ...(receiverTicket === undefined
      ? []
      : [said('receiver-ticket', statements.receiverTicket(receiverTicket), receiverTicket)]),
    ...(typeOfMail === undefined
      ? []
      : [said('type-of-mail', statements.typeOfMail(typeOfMail), typeOfMail)]),
    ...(tried ?? []).map((what) => said('tried', statements.tried(what), what)),
  ];
}
