import type { Source } from '../../shared/intake/source.ts';
import type { Clock } from '../backend/clock.ts';
import type { Input } from './inputs.ts';

/** One file by itself: its spans name source `s1`, whatever was read before it. */
export const sourceAlone = ({ name, bytes, sha256 }: Input, clock: Clock): Source => ({
  id: 's1',
  name,
  bytes,
  sha256,
  takenAt: clock(),
});
