import type { Fact } from '../intake/fact.ts';
import type { Instant } from '../mail/instant.ts';
import type { Bounce } from '../notice/bounce.ts';
import { bouncedAt } from './bounced-at.ts';
import { hostKin } from './host-kin.ts';

/** How long the sending host had a mail before it was reported failed, and between which two words. */
export interface QueuedFor {
  /** Milliseconds; negative where the two clocks disagree: never clamped. */
  readonly milliseconds: number;
  readonly measuredFrom: 'host-received' | 'arrival-date' | 'log-arrival' | 'client-date';
  readonly from: Fact<Instant>;
  readonly to: Fact<Instant>;
}

/**
 * From the first stamp of the sending host (preferred) or its Arrival-Date to the report of the failure.
 * The author's own Date is the last resort, and `measuredFrom` says so: a computer's clock can be off, and a
 * mail can wait in an outbox for days. Null where either end is missing.
 */
export function queuedFor(forms: readonly Bounce[]): QueuedFor | null {
  const failed = forms.filter(({ kind }) => kind === 'failed');
  const to = failed.map(bouncedAt).find((at) => at !== null);
  const start = firstOf(forms, hostReceived) ?? firstOf(forms, arrival) ?? firstOf(forms, clientDate);
  if (!to || !start) return null;
  return { ...start, to, milliseconds: to.value.epoch - start.from.value.epoch };
}

type Start = Pick<QueuedFor, 'from' | 'measuredFrom'>;

function firstOf(forms: readonly Bounce[], pick: (bounce: Bounce) => Start | null): Start | null {
  return forms.map(pick).find((start) => start !== null) ?? null;
}

/** The oldest stamp by the host family that wrote the notice; by anyone where the writer is not named. */
function hostReceived({ returned, reportingMta }: Bounce): Start | null {
  const kin = reportingMta && hostKin(reportingMta.value);
  const stamp = returned?.hops
    .filter(({ by, at }) => at !== null && (kin === null || (by !== null && hostKin(by.value) === kin)))
    .at(-1);
  return stamp?.at ? { from: stamp.at, measuredFrom: 'host-received' } : null;
}

function arrival({ arrivalDate, attempts }: Bounce): Start | null {
  if (arrivalDate === null) return null;
  return { from: arrivalDate, measuredFrom: attempts.length > 0 ? 'log-arrival' : 'arrival-date' };
}

function clientDate({ returned }: Bounce): Start | null {
  return returned?.date ? { from: returned.date, measuredFrom: 'client-date' } : null;
}
