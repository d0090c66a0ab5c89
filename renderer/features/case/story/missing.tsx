import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { useWords } from '../../../words/use-words.ts';
import { StateAnswer } from './state-answer.tsx';

/** What nobody can know from these notices, who can supply it, and the request to send them. */
export function Missing({ missing }: { missing: IncidentView['missing'] }) {
  const words = useWords();
  return (
    <section data-testid="missing">
      <h2>
        {words.story.missing} <span>{missing.length}</span>
      </h2>
      <ul className="asks">
        {missing.map((one) => (
          <li key={one.what}>
            <div>
              <p>{one.what}</p>
              <p className="soft">{one.why}</p>
              {one.kept === null ? null : <p className="kept">{one.kept}</p>}
              {one.answer === null ? null : <StateAnswer code={one.code} answer={one.answer} />}
            </div>
            <div className="whom">
              <span className="soft">{one.whomLabel}</span>
              {one.request === null ? null : (
                <CopyButton text={one.request} label={words.story.copyRequest} about={one.what} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
