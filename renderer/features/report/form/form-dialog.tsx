import { useState } from 'react';
import type { FormSheet } from '../../../../shared/contract/form-sheet.ts';
import type { Language } from '../../../../shared/contract/language-code.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Fold } from '../../../components/fold.tsx';
import { keyed } from '../../../components/keyed.ts';
import { Sheet } from '../../../components/sheet.tsx';
import { useLanguage, useWords } from '../../../words/use-words.ts';
import { PackLanguage } from '../pack-language.tsx';
import type { Letter } from '../send-store.ts';
import { FormRoute } from './form-route.tsx';

interface FormDialogProps {
  readonly incident: string;
  readonly letter: Letter;
  readonly onClose: () => void;
}

/** The ways to ask, field by field in the order of the operator's form, each value with one press to copy it. */
export function FormDialog({ incident, letter, onClose }: FormDialogProps) {
  const words = useWords();
  const [language, setLanguage] = useState(useLanguage.getState().language);
  const sheet = useAnswer('pack.form', { incident, to: letter.to, language });
  return (
    <Sheet open onClose={onClose} title={words.send.formTitle(letter.label)} testId="form-dialog">
      <PackLanguage language={language} onChange={setLanguage} />
      {sheet === null ? (
        <p className="soft">{words.app.loading}</p>
      ) : (
        <Ways sheet={sheet} language={language} />
      )}
    </Sheet>
  );
}

/** Every way is folded where there are several: the first line of each says who may go it. */
function Ways({ sheet, language }: { sheet: FormSheet; language: Language }) {
  const words = useWords();
  const { form } = speak(language);
  const { routes, ticket } = sheet;
  const only = routes.length === 1;
  return (
    <>
      {routes.length === 0 ? <p lang={language}>{form.noRoute}</p> : null}
      {keyed(routes, ({ target }) => target).map(({ key, item }) =>
        only ? (
          <section key={key}>
            <h3 className="form-head">{item.target}</h3>
            <FormRoute route={item} language={language} />
          </section>
        ) : (
          <Fold key={key} title={item.target} level={3}>
            <FormRoute route={item} language={language} />
          </Fold>
        ),
      )}
      <section className="form-field" data-testid="form-text">
        <h3 className="form-head">{words.send.formText}</h3>
        <CopyButton text={ticket.text} label={words.app.copy} about={words.send.formText} />
        <pre lang={language}>{ticket.text}</pre>
      </section>
    </>
  );
}
