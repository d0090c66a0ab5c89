import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');
const ids = (list: string) => (list === '' ? '' : ` (${list})`);
const before = (value: string | null) => (value === null ? 'zuvor nicht bekannt' : `zuvor: ${value}`);

export const reissue: Sentences['reissue'] = {
  heading: (version, date) => `Seit Fassung ${version} vom ${date}`,
  nothing: 'Es hat sich nichts geändert; dies ist eine Erinnerung.',
  more: (n) =>
    format.plural(n, {
      one: 'Eine weitere Änderung steht in facts.json.',
      other: `${format.number(n)} weitere Änderungen stehen in facts.json.`,
    }),
  manifest: (sha256) => `SHA-256 der Prüfsummenliste jener Fassung: ${sha256}`,
  mailsAdded: (n, list) =>
    `${format.plural(n, { one: 'Eine weitere Unzustellbarkeitsmeldung', other: `${format.number(n)} weitere Unzustellbarkeitsmeldungen` })}${ids(list)}.`,
  mailsGone: (n, list) =>
    `${format.plural(n, { one: 'Eine Unzustellbarkeitsmeldung zählt', other: `${format.number(n)} Unzustellbarkeitsmeldungen zählen` })} nicht mehr mit${ids(list)}.`,
  sendingIp: (was, now) =>
    now === null
      ? `Die Absender-IP ist nicht mehr belegt (${before(was)}).`
      : `Die Absender-IP ist jetzt ${now} (${before(was)}).`,
  operator: (was, now) =>
    now === null
      ? `Der Betreiber ist nicht mehr bekannt (${before(was)}).`
      : `Der Betreiber ist jetzt ${now} (${before(was)}).`,
  cause: (sentence) => `Als Ursache gilt jetzt eine andere: ${sentence}`,
  asksAdded: (n, list) => format.plural(n, { one: `Neu: Frage ${list}.`, other: `Neu: die Fragen ${list}.` }),
  asksGone: (n, list) =>
    format.plural(n, {
      one: `Nicht mehr gefragt: Frage ${list} jener Fassung.`,
      other: `Nicht mehr gefragt: die Fragen ${list} jener Fassung.`,
    }),
  statementAdded: (text) => `Neu von der Absenderseite: ${text}`,
  statementGone: (text) => `Von der Absenderseite zurückgenommen: ${text}`,
  rules: (was, now) => `Erneut gelesen mit den Regeln ${now} (zuvor: ${was}).`,
};
