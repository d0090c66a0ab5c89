import { Button } from 'react-aria-components';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../words/use-words.ts';
import { useCase } from './case-store.ts';

/** Asks before the window forgets the case. */
export function ClearDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords();
  const clear = useCase((state) => state.clear);
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={words.bar.clearTitle}
      testId="clear-dialog"
      role="alertdialog"
      actions={
        <>
          <Button className="button" onPress={onClose} autoFocus>
            {words.app.cancel}
          </Button>
          <Button
            className="button main"
            onPress={() => {
              onClose();
              void clear();
            }}
          >
            {words.bar.clearDo}
          </Button>
        </>
      }
    >
      <p>{words.bar.clearText}</p>
    </Sheet>
  );
}
