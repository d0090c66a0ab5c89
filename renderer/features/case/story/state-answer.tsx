import type { FormEvent } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import type { Statements } from '../../../../shared/contract/statements.ts';
import { useWords } from '../../../words/use-words.ts';
import { useCase } from '../case-store.ts';

type Item = IncidentView['missing'][number];
type Asked = Pick<Item, 'code'> & { answer: NonNullable<Item['answer']> };

/** Where something is missing, the person can say what is known of it; it stays marked as theirs. */
export function StateAnswer({ code, answer }: Asked) {
  const { stating } = useWords().story;
  const state = useCase((store) => store.state);
  const before = useCase((store) => store.view?.statements) ?? {};
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = saidIn(new FormData(event.currentTarget), { code, answer }, before);
    if (said !== null) void state(said);
  };
  return (
    <Disclosure className="stating">
      <Button slot="trigger" className="link">
        {stating.answerIt}
      </Button>
      <DisclosurePanel>
        <form onSubmit={save} data-testid={`state-${code}`}>
          <Fields answer={answer} />
          <Button type="submit">{stating.answerSave}</Button>
        </form>
      </DisclosurePanel>
    </Disclosure>
  );
}

function Fields({ answer }: Pick<Asked, 'answer'>) {
  const { stating } = useWords().story;
  switch (answer) {
    case 'words':
      return (
        <label>
          {stating.answerLabel} <input name="answer" required maxLength={2000} />
        </label>
      );
    case 'shared':
      return (
        <label>
          {stating.sharedLabel}{' '}
          <select name="shared">
            <option value="shared">{stating.shared}</option>
            <option value="dedicated">{stating.dedicated}</option>
            <option value="unknown">{stating.sharedUnknown}</option>
          </select>
        </label>
      );
    case 'test':
      return <TestFields />;
  }
}

function TestFields() {
  const { stating } = useWords().story;
  return (
    <>
      <label>
        {stating.testOn} <input name="on" type="date" required />
      </label>{' '}
      <label>
        {stating.testFrom} <input name="from" required maxLength={320} />
      </label>{' '}
      <label>
        {stating.testTo} <input name="to" required maxLength={320} />
      </label>{' '}
      <label>
        {stating.testResult}{' '}
        <select name="arrived">
          <option value="yes">{stating.testArrived}</option>
          <option value="no">{stating.testFailed}</option>
        </select>
      </label>
    </>
  );
}

/** What the form says, beside what was said before; null where it says nothing. */
function saidIn(form: FormData, { code, answer }: Asked, before: Statements): Partial<Statements> | null {
  const field = (name: string): string => String(form.get(name) ?? '').trim();
  switch (answer) {
    case 'words':
      return field('answer') === ''
        ? null
        : { answers: { ...before.answers, [code]: { answer: field('answer') } } };
    case 'shared': {
      const which = (['shared', 'dedicated', 'unknown'] as const).find((one) => one === field('shared'));
      return which === undefined ? null : { sharedIp: which };
    }
    case 'test': {
      const [on, from, to] = [field('on'), field('from'), field('to')];
      if (on === '' || from === '' || to === '') return null;
      const test = { on, from, to, arrived: field('arrived') === 'yes' };
      return { tests: [...(before.tests ?? []), test] };
    }
  }
}
