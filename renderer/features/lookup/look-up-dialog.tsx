import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Output } from '../../../shared/contract/operations.ts';
import { ask } from '../../api/ask.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { announce } from '../../components/announcer.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useLanguage, useWords } from '../../words/use-words.ts';
import { useLookUp } from './look-up-store.ts';

interface LookUpDialogProps {
  readonly incident: string;
  readonly onClose: () => void;
}

/** Names what would be sent and to whom, and sends it where the person agrees. */
export function LookUpDialog({ incident, onClose }: LookUpDialogProps) {
  const words = useWords();
  const { language } = useLanguage();
  const { progress } = useLookUp();
  const [asking, setAsking] = useState(false);
  const plan = useAnswer('dns.plan', { incident });

  const send = async () => {
    setAsking(true);
    const answer = await ask('dns.snapshot', { incident, language });
    useLookUp.setState({ progress: null });
    setAsking(false);
    if (answer === null) return;
    announce(words.lookUp.done(answer.asked));
    onClose();
  };
  const stop = () => void ask('dns.stop', {});

  return (
    <Sheet
      open
      onClose={asking ? stop : onClose}
      title={words.lookUp.title}
      testId="look-up-dialog"
      actions={
        <>
          <span className="soft">
            {progress === null ? null : words.lookUp.progress(progress.done, progress.of)}
          </span>
          <span className="grow" />
          <Button className="button" onPress={asking ? stop : onClose}>
            {asking ? words.lookUp.stop : words.app.cancel}
          </Button>
          <Button
            className="button main"
            isDisabled={asking || plan === null || plan.resolver === null || plan.questions.length === 0}
            onPress={send}
          >
            {words.lookUp.send}
          </Button>
        </>
      }
    >
      {plan === null ? <p className="soft">{words.app.loading}</p> : <Plan plan={plan} />}
    </Sheet>
  );
}

function Plan({ plan: { resolver, questions } }: { plan: Output<'dns.plan'> }) {
  const words = useWords();
  if (resolver === null) return <p>{words.lookUp.noResolver}</p>;
  if (questions.length === 0) return <p>{words.lookUp.nothing}</p>;
  return (
    <>
      <p>{words.lookUp.sends(questions.length, resolver)}</p>
      <p className="soft">{words.lookUp.others}</p>
      <textarea
        className="ticket mono"
        readOnly
        rows={12}
        value={questions.join('\n')}
        aria-label={words.lookUp.questions}
      />
    </>
  );
}
