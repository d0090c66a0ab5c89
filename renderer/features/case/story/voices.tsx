import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import { useWords } from '../../../words/use-words.ts';
import { FactWords } from '../bytes/fact-words.tsx';

/** The words of each side, side by side, each leading to its bytes; then what they have to do with each other. */
export function Voices({ incident }: { incident: IncidentView }) {
  const words = useWords();
  if (incident.voices.length === 0) return null;
  return (
    <section aria-label={words.story.voices} data-testid="voices">
      <div className="voices">
        {incident.voices.map((voice) => (
          <div className="voice" data-voice={voice.author} key={`${voice.author} ${voice.heading}`}>
            <h2>{voice.heading}</h2>
            {voice.quotes.map((quote) => (
              <blockquote key={quote.id}>
                <FactWords fact={quote} mono />
              </blockquote>
            ))}
          </div>
        ))}
      </div>
      {incident.both.map((sentence) => (
        <p className="both" key={sentence}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
