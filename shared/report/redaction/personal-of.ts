import type { PersonalClass } from '../../contract/redaction.ts';
import type { Statements } from '../../contract/statements.ts';
import type { Case } from '../../evidence/case.ts';
import type { Source } from '../../intake/source.ts';
import { ADDRESS } from '../../mail/address.ts';
import { addressClass } from './address-class.ts';
import { type Clue, cluesIn } from './clue-lines.ts';
import { decodedBodies } from './decoded-bodies.ts';
import { bounceSightings, mailSightings } from './from-readings.ts';
import { sourceSightings } from './from-sources.ts';
import { fragmentsOf, type IsFragment } from './is-fragment.ts';
import { namesIn } from './names-in.ts';
import { isSystemName } from './role-names.ts';
import type { Sighting } from './sighting.ts';

const cases = new WeakMap<Case, readonly Sighting[]>();

/**
 * Every personal value that a case knows, each once, by its first appearance: in the order of the sources, then of
 * their bytes, then what the person said. What a fact says of a value outranks what its surroundings say.
 */
export function personalOf(c: Case): readonly Sighting[] {
  const known = cases.get(c);
  if (known !== undefined) return known;
  const facts = c.readings.flatMap(({ bounces, received }) => [
    ...bounces.flatMap(bounceSightings),
    ...received.flatMap(mailSightings),
  ]);
  const isFragment = fragmentsOf(
    facts.flatMap(({ value }) => (value.includes('@') ? [value] : [])),
    c.readings.flatMap(({ bounces, received }) =>
      [
        ...bounces.flatMap(({ returned, notice }) => [returned?.messageId, notice.messageId]),
        ...received.map(({ messageId }) => messageId),
      ].flatMap((fact) => fact?.value ?? []),
    ),
  );
  const around = c.sources.flatMap((source) => [
    ...aroundSightings(source, isFragment),
    ...[...decodedBodies(source)].flatMap(({ body, at }) =>
      aroundSightings(body, isFragment).map((sighting) => ({ ...sighting, at: at + sighting.at })),
    ),
  ]);
  const values = inOrder([...facts, ...statementSightings(c.statements), ...around], c);
  cases.set(c, values);
  return values;
}

/** What the bytes of a source say of people where no fact does. */
function aroundSightings(source: Source, isFragment: IsFragment): readonly Sighting[] {
  const named = (name: string, at: number): Sighting => ({
    value: name,
    class: 'person-name',
    source: source.id,
    at,
  });
  return [
    ...cluesIn(source).flatMap((clue) => clueSighting(clue, source.id)),
    ...namesIn(source).map(({ name, at }) => named(name, at)),
    ...sourceSightings(source, isFragment),
  ];
}

/** Each value once: the class by which it was given first, the place where it stands first. */
function inOrder(sightings: readonly Sighting[], c: Case): readonly Sighting[] {
  const places = new Map(c.sources.map(({ id }, i) => [id, i]));
  const place = ({ source }: Sighting) => places.get(source) ?? c.sources.length;
  const isBefore = (a: Sighting, b: Sighting) => place(a) - place(b) || a.at - b.at;
  const once = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const key = sighting.value.toLowerCase();
    const known = once.get(key);
    if (known === undefined) once.set(key, sighting);
    else if (isBefore(sighting, known) < 0)
      once.set(key, { ...known, source: sighting.source, at: sighting.at });
  }
  return [...once.values()].sort((a, b) => isBefore(a, b) || (a.value < b.value ? -1 : 1));
}

const CLUE_CLASS: Readonly<Record<string, PersonalClass>> = {
  ip: 'author-computer',
  unsubscribe: 'secret',
};

function clueSighting({ name, value, at }: Clue, source: string): readonly Sighting[] {
  const local = value.includes('@') ? value.slice(0, value.lastIndexOf('@')) : value;
  if (isSystemName(local)) return [];
  return [{ value, class: CLUE_CLASS[name] ?? 'account', source, at }];
}

/** People whom the person names in tests, copies and free text. The contact is given to be written to. */
function statementSightings(statements: Statements): readonly Sighting[] {
  const { contact: _, ...rest } = statements;
  const tests = statements.tests ?? [];
  const copies = statements.receivedCopies ?? [];
  const said = (words: string, use: PersonalClass): readonly Sighting[] =>
    [...words.matchAll(new RegExp(ADDRESS, 'gu'))].flatMap(([address], at) =>
      isSystemName(address.slice(0, address.lastIndexOf('@')))
        ? []
        : [{ value: address, class: addressClass(address, use), source: '', at }],
    );
  return [
    ...tests.flatMap(({ from }) => said(from, 'sender-local-part')),
    ...tests.flatMap(({ to }) => said(to, 'recipient-local-part')),
    ...copies.flatMap(({ to }) => said(to, 'recipient-local-part')),
    ...said(JSON.stringify(rest), 'other-address'),
  ];
}
