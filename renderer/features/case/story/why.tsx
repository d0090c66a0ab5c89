import { useCallback, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import { useWords } from '../../../words/use-words.ts';
import { useBytes } from '../bytes/bytes-store.ts';

type WhyView = NonNullable<IncidentView['why']>;

/** "Why?": the rule that decided, what it means, its date and sources, and the words it rests on. */
export function Why({ why }: { why: WhyView }) {
  const words = useWords();
  const [story, setStory] = useState<Element | undefined>();
  const placed = useCallback(
    (button: HTMLElement | null) => setStory(button?.closest('main') ?? undefined),
    [],
  );
  return (
    <DialogTrigger>
      <Button className="link" ref={placed}>
        {words.story.why}
      </Button>
      {/* Inside the story's landmark, where a screen reader's list of regions finds it. */}
      <Popover className="popover" placement="bottom start" UNSTABLE_portalContainer={story}>
        <Dialog className="why" data-testid="why">
          {({ close }) => <Reasons why={why} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Reasons({ why, close }: { why: WhyView; close: () => void }) {
  const words = useWords();
  const light = useBytes((state) => state.light);
  const { words: fact } = why;
  return (
    <>
      <Heading slot="title">{words.story.whyTitle}</Heading>
      <p>{why.meaning}</p>
      <dl>
        <div>
          <dt>{words.story.rule}</dt>
          <dd>
            <span className="mono">{why.rule}</span>
            {why.asOf === null ? null : <span className="soft">, {words.story.asOf(why.asOf)}</span>}
          </dd>
        </div>
        <div>
          <dt>{words.story.checked}</dt>
          <dd>{why.confidence}</dd>
        </div>
        {fact === null ? null : (
          <div>
            <dt>{words.story.restsOn}</dt>
            <dd>
              <Button
                className="fact mono"
                onPress={() => {
                  close();
                  light(fact);
                }}
              >
                {fact.words}
              </Button>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.story.sources}</dt>
          <dd>
            <ul>
              {why.sources.map((source) => (
                <li key={`${source.title} ${source.url ?? ''}`}>
                  {source.title}
                  {source.date === null ? null : `, ${source.date}`}
                  {source.howRead === null ? null : <span className="soft"> ({source.howRead})</span>}
                  {/* Text, no link: nothing here goes out by itself. */}
                  {source.url === null ? null : <span className="mono url">{source.url}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </>
  );
}
