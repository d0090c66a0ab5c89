import { evidenceCodes } from '../../contract/evidence-code.ts';
import type { Statements } from '../../contract/statements.ts';
import { type DraftFinding, statement } from '../draft-finding.ts';
import type { Matter } from '../matter.ts';
import { testFindings } from './tests.ts';

/** What is said, by its topic: the sentence and the value that other writers compare. */
type Said = readonly [topic: string, sentence: string, value: string];

/** What only the sender knows, marked as theirs. */
export function statementFindings(matter: Matter): readonly DraftFinding[] {
  const { basis } = matter.words.findings;
  const said = [...profile(matter), ...sides(matter), ...practice(matter), ...progress(matter)];
  return [
    ...said.map(([topic, sentence, value]) => statement({ topic, sentence, basis: basis.sender, value })),
    ...testFindings(matter),
  ];
}

const given = <T>(value: T | undefined, say: (value: T) => Said): readonly Said[] =>
  value === undefined ? [] : [say(value)];

/** The person's profile; how to reach them stands on page 1. */
function profile({ case: c, words }: Matter): readonly Said[] {
  const { name, organisation, role } = c.statements.contact ?? {};
  const who = [name, role, organisation].filter((part) => part !== undefined).join(', ');
  return who === '' ? [] : [['profile', words.findings.statements.profile(who), who]];
}

function sides({ case: c, words }: Matter): readonly Said[] {
  const { sharedIp, host, receiverTicket, tickets } = c.statements;
  const { statements } = words.findings;
  const shared = {
    shared: statements.shared,
    dedicated: statements.dedicated,
    unknown: statements.sharedUnknown,
  };
  return [
    ...given(sharedIp, (which): Said => ['shared-or-dedicated', shared[which], which]),
    ...given(host, (it): Said => ['sending-host', statements.host(it.name, it.ticket ?? null), it.name]),
    ...given(receiverTicket, (it): Said => ['receiver-ticket', statements.receiverTicket(it), it]),
    ...(tickets ?? []).map(({ with: side, number, on }): Said => {
      const sentence = statements.on(statements.ticket(number, side), on ?? null);
      return [side === 'host' ? 'host-ticket' : 'receiver-ticket', sentence, number];
    }),
  ];
}

function practice({ case: c, words }: Matter): readonly Said[] {
  const { typeOfMail, volume, optIn } = c.statements;
  const { statements } = words.findings;
  return [
    ...given(typeOfMail, (it): Said => ['type-of-mail', statements.typeOfMail(it), it]),
    ...given(volume, (it): Said => ['volume', statements.volume(it), it]),
    ...given(optIn, (it): Said => ['opt-in', statements.optIn(it), it]),
  ];
}

function progress(matter: Matter): readonly Said[] {
  const { tried, causeFound, fixMade, receivedCopies } = matter.case.statements;
  const { statements } = matter.words.findings;
  return [
    ...(tried ?? []).map((it): Said => {
      const { what, on } = typeof it === 'string' ? { what: it, on: undefined } : it;
      return ['tried', statements.tried(statements.on(what, on ?? null)), what];
    }),
    ...(receivedCopies ?? []).map(({ to, note, on }): Said => {
      const sentence = statements.on(statements.receivedCopy(to, note ?? null), on ?? null);
      return ['received-as-said', sentence, to];
    }),
    ...answers(matter),
    ...given(
      causeFound,
      ({ what, on }): Said => ['cause-found', statements.causeFound(statements.on(what, on ?? null)), what],
    ),
    ...given(
      fixMade,
      ({ what, on }): Said => ['fix-made', statements.fixMade(statements.on(what, on ?? null)), what],
    ),
  ];
}

function answers({ case: c, words, incident }: Matter): readonly Said[] {
  const { statements } = words.findings;
  const said: NonNullable<Statements['answers']> = c.statements.answers ?? {};
  const detail = { operator: incident.operator?.name, ip: incident.sendingIp?.value };
  return evidenceCodes.flatMap((code) =>
    given(said[code], ({ answer, on }): Said => {
      const sentence = statements.answer(words.missing[code].what(detail), answer);
      return [`answer-${code}`, statements.on(sentence, on ?? null), answer];
    }),
  );
}
