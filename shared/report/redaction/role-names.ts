/**
 * Local parts that name an office of a mail system and nobody (RFC 2142), or the system itself. Whoever writes
 * to them reaches a desk, so they say nothing about a person.
 */
const SYSTEM =
  /^(?:postmaster|mailer[-_.]?daemon|mail[-_.]?daemon|abuse|hostmaster|noc|security|root|nobody|mailnull|mail|exim|debian-exim|postfix|daemon|www-data|apache|nginx|dns|fbl|feedback|unblock(?:[-_.]?request)?|delist(?:ing)?|blocklist|removals?|dmarc(?:[-_.]?reports?)?|microsoftexchange[0-9a-f]{20,40})$/i;

/** Whether an address is a desk's or a machine's: `postmaster@…`, `MAILER-DAEMON@…`. */
export const isSystemName = (local: string): boolean => SYSTEM.test(local);

/** Local parts that are words of everyday language or of our own letters: by themselves they name nobody. */
const OFFICE =
  /^(?:info|office|mail|e-?mail|sales|contact|support|admin|administrator|webmaster|orders?|shop|billing|news(?:letter)?|no-?reply|do-?not-?reply|bounces?|hello|hallo|team|service|help(?:desk)?|accounts?|marketing|test|user|web-?master|mail-?server|kontakt|buero|contacto|ventas|accueil|service-?client)$/i;

/** Whether a local part is an everyday word for a desk or a machine: `info`, `postmaster`. */
export const isOfficeName = (local: string): boolean => OFFICE.test(local) || isSystemName(local);

/**
 * Whether a local part names somebody also without its domain: `anna.bell`, `abell77`. A plain word does
 * only together with its domain, or it would be taken out of sentences.
 */
export function isTelling(local: string): boolean {
  if (local.length < 5 || isOfficeName(local)) return false;
  // Made by a machine: no word of it is anybody's.
  if (/[0-9a-f]{12}/i.test(local)) return false;
  return /\p{L}{2}/u.test(local) && /[._-]\p{L}|\d|[._-]\d/u.test(local);
}
