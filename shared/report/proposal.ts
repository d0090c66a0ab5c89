import type { Cause } from '../contract/cause.ts';
import { type ProposedSettings, proposedSettings } from '../evidence/proposed-settings.ts';
import type { Mail, Matter } from './matter.ts';

/** The settings that may help against what happened in this incident, the leading notice's system first. */
export function proposalOf(matter: Matter): readonly ProposedSettings[] {
  const { lead, mails, repeats, knowledge } = matter;
  const forms = [lead, ...mails, ...repeats].map(({ bounce }) => bounce);
  return proposedSettings(forms, causesToMeet(matter), knowledge.remedies);
}

/** The cause, and the giving up after it: both have settings at the host and steps for the person. */
export function causesToMeet({ incident, mails, repeats }: Matter): readonly Cause[] {
  const causes = new Set<Cause>([incident.cause]);
  if ([...mails, ...repeats].some(gaveUp)) causes.add('retry-expired');
  return [...causes];
}

function gaveUp({ bounce, diagnosis }: Mail): boolean {
  return (
    bounce.noAttempt !== null ||
    diagnosis.contradictions.some(({ code }) => code === 'temporary-reply-permanent-status')
  );
}
