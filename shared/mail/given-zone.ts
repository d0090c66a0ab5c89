/**
 * What the rules of the world's zones say; the port to the system's own (Intl in the backend).
 * Minutes east of UTC at a moment (milliseconds since 1970), or null where no zone has that name.
 */
export type ZoneRules = (name: string, epoch: number) => number | null;

/** A zone that a person named for times without one. */
export interface GivenZone {
  /** An IANA name, or an offset as `+01:00`. */
  readonly name: string;
  /** Minutes east of UTC at a moment. */
  readonly minutesAt: (epoch: number) => number;
}

const OFFSET = /^(?:UTC|GMT)?\s?([+\-\u2212])(\d{1,2})(?::?([0-5]\d))?$/i;
/** The widest offset in use is +14:00, on the Line Islands. */
const WIDEST = 14 * 60;

/**
 * The zone behind a person's words: `Europe/Berlin`, `America/Phoenix`, `UTC`, `+01:00`, `-0700`, `UTC+2`.
 * Null where they name none. Short names such as `CST` mean several zones and are no answer.
 */
export function givenZone(words: string, rules: ZoneRules): GivenZone | null {
  const name = words.trim();
  const offset = OFFSET.exec(name);
  if (offset !== null) return fixed(offset[1] === '+' ? 1 : -1, Number(offset[2]), Number(offset[3] ?? 0));
  if (!/^(?:UTC|[A-Za-z_]{2,20}\/[A-Za-z0-9_+\-/]{2,40})$/.test(name)) return null;
  if (rules(name, 0) === null) return null;
  return { name, minutesAt: (epoch) => rules(name, epoch) ?? 0 };
}

function fixed(sign: 1 | -1, hours: number, minutes: number): GivenZone | null {
  const size = hours * 60 + minutes;
  if (size > WIDEST) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    name: `${sign < 0 && size > 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`,
    minutesAt: () => (sign < 0 ? -size : size),
  };
}
