import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Language } from '../../../shared/contract/language-code.ts';
import { useWords } from '../../words/use-words.ts';

const languages: readonly Language[] = ['en', 'de', 'fr', 'es'];

interface PackLanguageProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** The language of what is sent: the addressee's, not the window's. */
export function PackLanguage({ language, onChange }: PackLanguageProps) {
  const words = useWords();
  return (
    <RadioGroup
      className="languages"
      orientation="horizontal"
      value={language}
      onChange={(value) => {
        const chosen = languages.find((one) => one === value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      <Label>{words.send.language}</Label>
      <div className="segments">
        {languages.map((code) => (
          <Radio key={code} value={code} aria-label={words.send.languages[code]}>
            {code.toUpperCase()}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
