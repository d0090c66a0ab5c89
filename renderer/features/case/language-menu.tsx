import { Languages } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Language } from '../../../shared/contract/language-code.ts';
import { useLanguage, useWords } from '../../words/use-words.ts';

/** Each language by its own name. */
const names: Record<Language, string> = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' };
const isLanguage = (key: unknown): key is Language => typeof key === 'string' && key in names;

/** Chooses the window's language. */
export function LanguageMenu() {
  const words = useWords();
  const { language, speakIn } = useLanguage();
  return (
    <MenuTrigger>
      <Button className="button quiet" aria-label={words.app.language}>
        <Languages size={15} aria-hidden />
        {language.toUpperCase()}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={words.app.language}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[language]}
          onSelectionChange={(keys) => {
            const [chosen] = keys;
            if (isLanguage(chosen)) speakIn(chosen);
          }}
        >
          {Object.entries(names).map(([code, name]) => (
            <MenuItem id={code} key={code}>
              <span lang={code}>{name}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
