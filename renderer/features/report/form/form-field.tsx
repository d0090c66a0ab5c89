import type { FormField as Field } from '../../../../shared/contract/form-sheet.ts';
import type { Language } from '../../../../shared/contract/language-code.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { useWords } from '../../../words/use-words.ts';

interface FormFieldProps {
  readonly field: Field;
  readonly language: Language;
}

/** One field: what is known, ready to copy, and what only the person can put in, marked as such. */
export function FormField({ field: { asked, value, wanted }, language }: FormFieldProps) {
  const words = useWords();
  const { form, format } = speak(language);
  return (
    <div className="form-field">
      <h4>{asked}</h4>
      {value === null ? null : (
        <>
          <CopyButton text={value} label={words.app.copy} about={asked} />
          <pre>{value}</pre>
        </>
      )}
      {wanted.length === 0 ? null : (
        <p className="supply">
          <strong>{format.colon(form.supply)}</strong> {format.apart(wanted)}
        </p>
      )}
    </div>
  );
}
