import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { CaseFile } from '../../../../shared/contract/case-file.ts';
import { ask } from '../../../api/ask.ts';
import { keyed } from '../../../components/keyed.ts';
import { useWords } from '../../../words/use-words.ts';
import { useCaseFile } from './file-store.ts';
import { useFileWords } from './file-words.ts';

/** What the person has to know of the case as a file: that it is only read here, what was lost, what rules changed. */
export function FileStrip() {
  const { words } = useFileWords();
  const file = useCaseFile((state) => state.file);
  if (file === null) return null;
  const { holder } = file;
  const notes = [
    ...(holder === null ? [] : [words.readOnly(holder.host, holder.pid)]),
    ...(file.kept ? [] : [words.notKept]),
    ...(file.torn ? [words.torn] : []),
    ...(file.unread > 0 ? [words.unread(file.unread)] : []),
  ];
  return (
    <>
      {notes.length === 0 ? null : (
        <section className="strip" aria-label={words.menu} data-testid="file-notes">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
      {file.changes.list.length === 0 ? null : <Changes changes={file.changes} />}
    </>
  );
}

function Changes({ changes: { rules, list } }: { changes: CaseFile['changes'] }) {
  const { words, causes } = useFileWords();
  const { app } = useWords();
  const said = list.map(({ source, before, now }) =>
    before.cause === now.cause
      ? words.changeOfWho(source)
      : words.change(source, causes[before.cause].title, causes[now.cause].title),
  );
  const dismiss = async () => {
    await ask('case.dismiss-changes', {});
    await useCaseFile.getState().refresh();
  };
  return (
    <section className="strip" aria-label={words.menu} data-testid="rule-changes">
      <p>{words.changed(list.length, rules)}</p>
      <Button className="button quiet icon" aria-label={app.dismiss} onPress={dismiss}>
        <X size={16} aria-hidden />
      </Button>
      <ul className="refused">
        {keyed(said.slice(0, MOST), (line) => line).map(({ key, item }) => (
          <li key={key}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** More rows than that nobody reads; the count says how many there are. */
const MOST = 50;
