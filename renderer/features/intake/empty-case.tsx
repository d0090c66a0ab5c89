import { ChevronRight, ClipboardPaste, FilePlus2, FolderOpen, ShieldCheck } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { HowToSave } from './how-to-save.tsx';
import { useIntake } from './intake-store.ts';
import { pick } from './pick.ts';

/** The window before the first bounce: one thing to do, and where to find it. */
export function EmptyCase() {
  const words = useWords();
  const intake = useIntake.getState();
  return (
    <main className="empty" data-pane tabIndex={-1} data-testid="empty-case">
      <h1>{words.empty.headline}</h1>
      <p className="lead">{words.empty.lead}</p>
      <Button className="drop-area" onPress={() => pick('files')} data-testid="drop-area">
        <FilePlus2 size={28} strokeWidth={1.6} aria-hidden />
        <strong>{words.empty.drop}</strong>
        <span>{words.empty.press}</span>
      </Button>
      <p className="formats">{words.empty.formats}</p>
      <div className="ways">
        <Button className="button" onPress={() => pick('folder')}>
          <FolderOpen size={15} aria-hidden />
          {words.empty.folder}
        </Button>
        <Button className="button" onPress={() => intake.open('paste')}>
          <ClipboardPaste size={15} aria-hidden />
          {words.empty.paste}
        </Button>
        <span className="example">
          <Button className="link" onPress={() => intake.takeExample('small')}>
            {words.empty.example}
          </Button>
          <small>{words.empty.exampleNote}</small>
        </span>
        <span className="example">
          <Button className="link" onPress={() => intake.takeExample('larger')}>
            {words.empty.largerExample}
          </Button>
          <small>{words.empty.largerExampleNote}</small>
        </span>
      </div>
      <Disclosure className="fold">
        <Heading level={2}>
          <Button slot="trigger" className="link fold-trigger">
            <ChevronRight size={15} aria-hidden />
            {words.empty.howTo}
          </Button>
        </Heading>
        <DisclosurePanel>
          <HowToSave />
        </DisclosurePanel>
      </Disclosure>
      <p className="trust">
        <ShieldCheck size={15} aria-hidden />
        {words.app.offline}
      </p>
    </main>
  );
}
