import type { Fact } from '../intake/fact.ts';
import type { Bounce } from '../notice/bounce.ts';
import { sendingHostOf } from './sending-side.ts';

/**
 * The least that can be known of the sending address: only what its server calls itself. A name is no address (it may
 * stand for several, and for others today), so no pack puts it where an address is asked for.
 */
export interface SendingName {
  readonly basis: 'name-only';
  readonly confidence: 'low';
  readonly fact: Fact<string>;
}

/** The name of the server that tried to deliver, from the first form that has it; null where none has. */
export function sendingNameIn(forms: readonly Bounce[]): SendingName | null {
  const fact = forms.flatMap((form) => sendingHostOf(form) ?? [])[0];
  return fact === undefined ? null : { basis: 'name-only', confidence: 'low', fact };
}
