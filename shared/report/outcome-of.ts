import type { Outcome } from '../contract/case-view.ts';
import type { Kind } from '../contract/kind.ts';
import { isUntried } from '../evidence/untried.ts';
import { waitOf } from './mail-times.ts';
import type { Mail, Matter } from './matter.ts';

const OUTCOMES: Record<Kind, Outcome> = {
  failed: 'failed',
  delayed: 'delayed',
  delivered: 'delivered',
  relayed: 'delivered',
  expanded: 'delivered',
  // A complaint and an automatic reply both answer a mail that did arrive.
  complaint: 'delivered',
  autoreply: 'received',
};

/** What became of a bounce by its own word. */
export const outcomeOfKind = (kind: Kind): Outcome => OUTCOMES[kind];

/** What became of one mail, and in words; a copy that arrived outweighs the report. */
export function outcomeOf(mail: Mail, matter: Matter): { outcome: Outcome; label: string } {
  const { incident, words } = matter;
  const { bounce } = mail;
  if (incident.received.some((pair) => pair.bounce === bounce.id)) {
    return { outcome: 'received', label: words.story.bouncedYetReceived };
  }
  if (isUntried(bounce)) return { outcome: outcomeOfKind(bounce.kind), label: words.story.returnedUntried };
  const wait = bounce.kind === 'failed' ? waitOf(mail, matter) : null;
  return {
    outcome: outcomeOfKind(bounce.kind),
    label:
      wait === null
        ? words.names.kinds[bounce.kind]
        : words.story.bouncedAfter(words.format.duration(wait.milliseconds)),
  };
}
