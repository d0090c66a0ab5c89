import type { Profile, ProfileChanges } from '../../contract/redaction.ts';
import type { Addressee } from '../block.ts';
import { forum } from './profiles/forum.ts';
import { host } from './profiles/host.ts';
import { own } from './profiles/own.ts';
import { receiver } from './profiles/receiver.ts';

/** Whom an output is for; a forum's readers get a text and no letter. */
export type Reader = Addressee | 'forum';

/** The page for both sides is read by the receiver too, so it shows no more than the receiver's letter. */
const SHIPPED: Readonly<Record<Reader, Profile>> = { receiver, host, own, bridge: receiver, forum };

/** What one reader's output keeps, replaces and takes out: the profile that ships, with what the person changed. */
export function profileFor(to: Reader, changes: ProfileChanges = {}): Profile {
  if (to === 'own') return own;
  const base = SHIPPED[changes.base ?? to];
  return {
    name: base.name,
    treat: { ...base.treat, ...changes.treat },
    values: [...base.values, ...(changes.values ?? [])],
    marks: [...base.marks, ...(changes.marks ?? [])],
    overrides: [...base.overrides, ...(changes.overrides ?? [])],
  };
}
