import { CircleMinus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import { ask } from '../../../api/ask.ts';
import { OutcomeMark } from '../../../components/outcome-mark.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useBytes } from '../bytes/bytes-store.ts';
import { FactWords } from '../bytes/fact-words.tsx';
import { useCaseFile } from '../file/file-store.ts';
import { useFileWords } from '../file/file-words.ts';

type Mail = IncidentView['mails'][number];

/** Rows before the person asks for all of them. */
const FIRST = 50;

/** Every mail of the incident, one a row; the reply leads to its bytes. */
export function Mails({ mails, rate }: { mails: IncidentView['mails']; rate: string }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const source = useBytes((state) => state.source);
  const shown = all ? mails : mails.slice(0, FIRST);
  return (
    <section data-testid="mails">
      <h2>
        {words.story.mails} <span>{rate}</span>
      </h2>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.story.sent}</th>
              <th scope="col">{words.story.from}</th>
              <th scope="col">{words.story.to}</th>
              <th scope="col">{words.story.reply}</th>
              <th scope="col">{words.story.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((mail) => (
              <tr key={mail.bounce} className={mail.source === source ? 'on' : undefined}>
                <td>
                  <NotCounted bounce={mail.bounce} />
                </td>
                <td>
                  <Stated words={mail.sent} />
                </td>
                <td>
                  <Stated words={mail.from} />
                </td>
                <td>
                  <Stated words={mail.to} />
                </td>
                <td>
                  <ReplyCell mail={mail} />
                </td>
                <td className={`outcome ${mail.outcome}`}>
                  <OutcomeMark outcome={mail.outcome} /> {mail.outcomeLabel}{' '}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < mails.length ? (
        <Button className="link" onPress={() => setAll(true)}>
          {words.story.allMails(mails.length)}
        </Button>
      ) : null}
    </section>
  );
}

function Stated({ words }: { words: string }) {
  const { story } = useWords();
  return words === '' ? <span className="soft">{story.notStated}</span> : words;
}

/** A row without a fact still leads to its source. */
function ReplyCell({ mail }: { mail: Mail }) {
  const words = useWords();
  const show = useBytes((state) => state.show);
  if (mail.fact !== null)
    return <FactWords fact={{ ...mail.fact, words: mail.reply || mail.fact.words }} mono />;
  return (
    <Button className="fact mono" onPress={() => show(mail.source)}>
      {mail.reply === '' ? words.look.open : mail.reply}
    </Button>
  );
}

/** Takes one mail out of every count; it is listed as set aside, and comes back from there. */
function NotCounted({ bounce }: { bounce: string }) {
  const { words } = useFileWords();
  const mayWrite = useCaseFile(({ file }) => file?.holder === null);
  if (!mayWrite) return null;
  return (
    <Button
      className="link icon"
      aria-label={words.excludeThis}
      onPress={() => void ask('case.exclude', { bounces: [bounce], excluded: true })}
    >
      <CircleMinus size={14} aria-hidden />
    </Button>
  );
}
