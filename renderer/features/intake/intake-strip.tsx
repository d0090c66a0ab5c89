import { ChevronRight, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading, Label, ProgressBar } from 'react-aria-components';
import { keyed } from '../../components/keyed.ts';
import { OutcomeMark } from '../../components/outcome-mark.tsx';
import { reachable } from '../../components/reachable.ts';
import { useWords } from '../../words/use-words.ts';
import { useIntake } from './intake-store.ts';
import { type FileState, type Outcome, pace, type Run } from './run.ts';

/** The taking-in as it goes, and what it came to. */
export function IntakeStrip() {
  const { run, outcome, dismiss } = useIntake();
  if (run !== null) return <Running run={run} />;
  if (outcome !== null) return <Came outcome={outcome} onDismiss={dismiss} />;
  return null;
}

/** A paste is read before it could be seen: only what lasts is shown. */
const PATIENCE = 250;

function Running({ run }: { run: Run }) {
  const words = useWords();
  const stop = useIntake((state) => state.stop);
  const now = useNow();
  if (now - run.since < PATIENCE && run.stage === 'reading') return null;
  const speed = pace(run, now);
  const count =
    run.stage === 'handing'
      ? words.intake.handing(run.done, run.of ?? run.done)
      : words.intake.reading(run.done, run.of);
  const says = [
    count,
    ...(speed === null ? [] : [words.intake.rate(speed.perSecond)]),
    ...(speed?.left == null ? [] : [words.intake.left(speed.left)]),
  ].join(', ');
  return (
    <section className="strip" aria-label={words.intake.title} data-testid="intake-running">
      <ProgressBar
        className="progress"
        isIndeterminate={run.of === null}
        value={run.done}
        maxValue={run.of ?? 1}
        valueLabel={says}
      >
        {({ percentage }) => (
          <>
            <Label>{words.intake.title}</Label>
            <span className="soft">{says}</span>
            <span className="track">
              <span
                className={run.of === null ? 'bar unknown' : 'bar'}
                style={{ inlineSize: `${percentage ?? 30}%` }}
              />
            </span>
          </>
        )}
      </ProgressBar>
      <Button className="button" isDisabled={run.stopping} onPress={stop}>
        {run.stopping ? words.intake.stopping : words.intake.stop}
      </Button>
      {run.files.size > 0 ? <EachFile files={run.files} /> : null}
    </section>
  );
}

const marks = { reading: 'unread', done: 'delivered', failed: 'failed' } as const;
/** More rows than that are no help to anybody; the refused ones are all listed at the end. */
const SHOWN = 200;

function EachFile({ files }: { files: ReadonlyMap<string, FileState> }) {
  const words = useWords();
  const latest = [...files].slice(-SHOWN).reverse();
  return (
    <Disclosure className="fold wide">
      <Heading level={2}>
        <Button slot="trigger" className="link fold-trigger">
          <ChevronRight size={15} aria-hidden />
          {words.intake.each}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="each-file" {...reachable}>
          {latest.map(([name, state]) => (
            <li key={name}>
              <OutcomeMark outcome={marks[state]} />
              {name} <small>{words.intake.states[state]}</small>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** What went well goes away by itself: the case's own counts say it from then on. */
const LINGER = 6000;

function Came({ outcome, onDismiss }: { outcome: Outcome; onDismiss: () => void }) {
  const words = useWords();
  const well = outcome.added > 0 && outcome.refused.length === 0 && !outcome.stopped;
  useEffect(() => {
    if (!well) return;
    const timer = setTimeout(onDismiss, LINGER);
    return () => clearTimeout(timer);
  }, [well, onDismiss]);
  return (
    <section className="strip" aria-label={words.intake.title} data-testid="intake-outcome">
      <p>
        <strong>{words.intake.took(outcome.added)}.</strong>{' '}
        {outcome.refused.length > 0 ? `${words.intake.refused(outcome.refused.length)}.` : null}{' '}
        {outcome.stopped ? words.intake.stopped : null}
      </p>
      <Button className="button quiet icon" aria-label={words.app.dismiss} onPress={onDismiss}>
        <X size={16} aria-hidden />
      </Button>
      {outcome.refused.length > 0 ? (
        <ul className="refused" data-testid="refused" {...reachable}>
          {keyed(outcome.refused, ({ name }) => name).map(({ key, item: { name, problem } }) => (
            <li key={key}>
              <OutcomeMark outcome="unread" />
              <span>
                <b>{name}</b> {problem.message} <span className="soft">{problem.next}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function useNow(): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return now;
}
