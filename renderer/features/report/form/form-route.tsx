import type { FormRoute as Route } from '../../../../shared/contract/form-sheet.ts';
import type { Language } from '../../../../shared/contract/language-code.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { keyed } from '../../../components/keyed.ts';
import { FormField } from './form-field.tsx';

interface FormRouteProps {
  readonly route: Route;
  /** Of all that stands in the sheet, whatever the window speaks. */
  readonly language: Language;
}

/** One way to ask: who may, what is known of it, its fields, and what is to be done besides. */
export function FormRoute({ route, language }: FormRouteProps) {
  const { form, today } = speak(language);
  const fields = route.fields.filter(({ step }) => !step);
  const steps = route.fields.filter(({ step }) => step);
  return (
    <div className="form-route" lang={language}>
      {route.onlyOwner === null ? null : <p className="first">{route.onlyOwner}</p>}
      {route.textOnly === null ? null : <p className="first">{route.textOnly}</p>}
      <p>{route.purpose}</p>
      <ul className="soft">
        {keyed([route.trust, ...route.about], (line) => line).map(({ key, item }) => (
          <li key={key}>{item}</li>
        ))}
      </ul>
      {route.fields.length === 0 ? <p>{form.noFields}</p> : null}
      {fields.length === 0 || route.fieldsKnown ? null : <p>{today.routes.fieldsUnknown}</p>}
      {keyed(fields, ({ asked }) => asked).map(({ key, item }) => (
        <FormField key={key} field={item} language={language} />
      ))}
      {steps.length === 0 ? null : (
        <>
          <h4>{form.steps}</h4>
          <ul>
            {keyed(steps, ({ asked }) => asked).map(({ key, item }) => (
              <li key={key}>{item.asked}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
