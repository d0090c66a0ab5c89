import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Language } from '../../../../shared/contract/language-code.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { reachable } from '../../../components/reachable.ts';
import { useWords } from '../../../words/use-words.ts';
import { Page } from './page.tsx';

/** A letter that can be looked at before it is written. */
export interface Previewed {
  readonly to: 'receiver' | 'host' | 'own' | 'bridge';
  readonly label: string;
}

interface PreviewProps {
  readonly incident: string;
  readonly letters: readonly Previewed[];
  readonly language: Language;
  readonly selected: Previewed['to'];
  readonly onSelect: (to: Previewed['to']) => void;
  /** Another number: the letters are asked for anew. */
  readonly edition: number;
}

/** The letters as they will be written, one at a time. */
export function Preview(props: PreviewProps) {
  const { incident, letters, language, selected, onSelect, edition } = props;
  const words = useWords();
  return (
    <Tabs
      className="preview"
      data-testid="preview"
      selectedKey={selected}
      onSelectionChange={(key) => {
        const letter = letters.find(({ to }) => to === key);
        if (letter !== undefined) onSelect(letter.to);
      }}
    >
      <TabList aria-label={words.send.preview}>
        {letters.map(({ to, label }) => (
          <Tab key={to} id={to}>
            {label}
          </Tab>
        ))}
      </TabList>
      {letters.map(({ to }) => (
        <TabPanel key={to} id={to} {...reachable}>
          <Letter key={edition} incident={incident} to={to} language={language} />
        </TabPanel>
      ))}
    </Tabs>
  );
}

interface LetterProps {
  readonly incident: string;
  readonly to: Previewed['to'];
  readonly language: Language;
}

function Letter({ incident, to, language }: LetterProps) {
  const words = useWords();
  const page = useAnswer('pack.preview', { incident, to, language });
  return page === null ? <p className="soft">{words.app.loading}</p> : <Page page={page} />;
}
