import { Button } from 'react-aria-components';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../words/use-words.ts';
import { HowToSave } from './how-to-save.tsx';
import { useIntake } from './intake-store.ts';
import { pick } from './pick.ts';

/** Explains a drop without a file, and offers the two ways that work. */
export function EmptyDropDialog() {
  const words = useWords();
  const open = useIntake((state) => state.ask === 'empty-drop');
  const ask = useIntake((state) => state.open);
  return (
    <Sheet
      open={open}
      onClose={() => ask(null)}
      title={words.drop.emptyTitle}
      testId="empty-drop-dialog"
      actions={
        <>
          <Button
            className="button"
            onPress={() => {
              ask(null);
              pick('files');
            }}
          >
            {words.bar.files}
          </Button>
          <Button className="button main" onPress={() => ask('paste')}>
            {words.empty.paste}
          </Button>
        </>
      }
    >
      <p>{words.drop.emptyText}</p>
      <HowToSave />
    </Sheet>
  );
}
