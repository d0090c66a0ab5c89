import type { ZoneRules } from '../../shared/mail/given-zone.ts';

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** The zones of the computer's own Intl, whatever its own zone is. */
export const zoneRules: ZoneRules = (name, epoch) => {
  const format = formatOf(name);
  if (format === null) return null;
  const parts = new Map(format.formatToParts(epoch).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return Math.round((shown - Math.floor(epoch / 1000) * 1000) / 60_000);
};

function formatOf(name: string): Intl.DateTimeFormat | null {
  const known = formats.get(name);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    // No zone has this name.
    if (!(error instanceof RangeError)) throw error;
  }
  // The names come from a person; a thousand of them are no use of a window.
  if (formats.size < 100) formats.set(name, format);
  return format;
}
