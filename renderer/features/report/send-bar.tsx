import { Button } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { useCase } from '../case/case-store.ts';
import { ExportDialog } from './export-dialog.tsx';
import { FormDialog } from './form/form-dialog.tsx';
import { PostDialog } from './post-dialog.tsx';
import { type Letter, useSend } from './send-store.ts';
import { TicketDialog } from './ticket-dialog.tsx';

/** Below the story: what goes to whom. */
export function SendBar() {
  const words = useWords();
  const incident = useCase((state) => state.incident);
  const { ticket, form, packs, post, askAll, showPost, close } = useSend();
  if (incident === null) return null;
  return (
    <section className="send" data-pane tabIndex={-1} aria-label={words.panes.send} data-testid="send-bar">
      {incident.letters
        .filter(({ to }) => to !== 'own')
        .map((letter) => (
          <ToAddressee letter={letter} key={letter.to} />
        ))}
      <span className="grow" />
      <Button className="button" onPress={showPost}>
        {words.send.post.open}
      </Button>
      <Button className="button" onPress={askAll}>
        {words.send.exportAll}
      </Button>
      {ticket === null ? null : <TicketDialog incident={incident.id} letter={ticket} onClose={close} />}
      {form === null ? null : <FormDialog incident={incident.id} letter={form} onClose={close} />}
      {post ? <PostDialog incident={incident.id} onClose={close} /> : null}
      {packs === null ? null : <ExportDialog incident={incident} chosen={packs} onClose={close} />}
    </section>
  );
}

function ToAddressee({ letter }: { letter: Letter }) {
  const words = useWords();
  const { askPacks, showForm, showTicket } = useSend();
  return (
    <fieldset className="letter" data-to={letter.to}>
      <legend>{letter.label}</legend>
      <Button
        className="button main"
        aria-label={words.send.packTo(letter.label)}
        onPress={() => askPacks([letter.to])}
      >
        {words.send.pack}
      </Button>
      <Button
        className="button"
        aria-label={words.send.formTitle(letter.label)}
        onPress={() => showForm(letter)}
      >
        {words.send.form}
      </Button>
      <Button
        className="button"
        aria-label={words.send.ticketTitle(letter.label)}
        onPress={() => showTicket(letter)}
      >
        {words.send.ticket}
        <span className="soft">{words.send.of(letter.ticketCharacters, letter.ticketBudget)}</span>
      </Button>
    </fieldset>
  );
}
