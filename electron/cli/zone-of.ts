import { type GivenZone, givenZone } from '../../shared/mail/given-zone.ts';
import { zoneRules } from '../backend/zone-rules.ts';
import { WrongUse } from './io.ts';

/** The zone that `--zone` names for logs without one, or null. */
export function zoneOf(words: string | undefined): GivenZone | null {
  if (words === undefined) return null;
  const zone = givenZone(words, zoneRules);
  if (zone === null) {
    throw new WrongUse(
      `--zone ${words}: give a zone by its IANA name, like Europe/Berlin, or an offset, like +01:00`,
    );
  }
  return zone;
}
