import { ChevronRight } from 'lucide-react';
import type { FormEvent } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Statements } from '../../../../shared/contract/statements.ts';
import { useWords } from '../../../words/use-words.ts';
import { useCase } from '../case-store.ts';

const FIELDS = [
  'name',
  'organisation',
  'role',
  'email',
  'phone',
  'host',
  'hostTicket',
  'receiverTicket',
  'typeOfMail',
  'volume',
  'optIn',
  'tried',
  'causeFound',
  'fixMade',
] as const;
type Field = (typeof FIELDS)[number];

/** What only the person knows, folded: it stands in the packs marked as theirs, and leaves no field required. */
export function OwnWords() {
  const { ownWords, stating } = useWords().story;
  const state = useCase((store) => store.state);
  const before = useCase((store) => store.view?.statements) ?? {};
  const now = valuesOf(before);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void state(saidIn((field) => String(form.get(field) ?? '').trim(), before));
  };
  return (
    <section className="own-words" data-testid="own-words">
      <Disclosure className="fold">
        <Heading level={2}>
          <Button slot="trigger" className="link fold-trigger">
            <ChevronRight size={14} aria-hidden />
            {ownWords.title}
          </Button>
        </Heading>
        <DisclosurePanel>
          <p className="soft">{ownWords.note}</p>
          {/* Begun anew with what is known, so that undo shows in the fields too. */}
          <form onSubmit={save} key={JSON.stringify(now)}>
            {FIELDS.map((field) => (
              <p key={field}>
                <label>
                  {ownWords.fields[field]} <input name={field} defaultValue={now[field]} maxLength={2000} />
                </label>
              </p>
            ))}
            <Button type="submit">{stating.answerSave}</Button>
          </form>
        </DisclosurePanel>
      </Disclosure>
    </section>
  );
}

function valuesOf(said: Statements): Partial<Record<Field, string>> {
  const { contact, host, receiverTicket, typeOfMail, volume, optIn, causeFound, fixMade } = said;
  return {
    ...contact,
    host: host?.name,
    hostTicket: host?.ticket,
    receiverTicket,
    typeOfMail,
    volume,
    optIn,
    causeFound: causeFound?.what,
    fixMade: fixMade?.what,
  };
}

/** An empty field takes back what stood in it; what was tried is added to. */
function saidIn(field: (name: Field) => string, before: Statements): Partial<Statements> {
  const text = (name: Field) => field(name) || undefined;
  const dated = (name: 'causeFound' | 'fixMade') => {
    const what = text(name);
    if (what === undefined) return undefined;
    return before[name]?.what === what ? before[name] : { what };
  };
  const host = text('host');
  const tried = text('tried');
  return {
    contact: {
      name: text('name'),
      organisation: text('organisation'),
      role: text('role'),
      email: text('email'),
      phone: text('phone'),
    },
    host: host === undefined ? undefined : { name: host, ticket: text('hostTicket') },
    receiverTicket: text('receiverTicket'),
    typeOfMail: text('typeOfMail'),
    volume: text('volume'),
    optIn: text('optIn'),
    tried: tried === undefined ? before.tried : [...(before.tried ?? []), tried],
    causeFound: dated('causeFound'),
    fixMade: dated('fixMade'),
  };
}
