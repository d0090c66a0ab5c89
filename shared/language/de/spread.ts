import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');
const hour = (n: number) => `${String(n).padStart(2, '0')}:00`;

export const spread: Sentences['spread'] = {
  heading: 'Wann und von wo',
  by: {
    hour: 'Nach Tagesstunde, UTC',
    day: 'Nach Tag, UTC',
    domain: 'Nach Absenderdomain',
    ip: 'Nach Absender-IP',
  },
  heads: { hour: 'Stunde', day: 'Tag', domain: 'Absenderdomain', ip: 'Absender-IP' },
  columns: { failed: 'Unzustellbar', arrived: 'Angekommen', share: 'Anteil unzustellbar' },
  tooFew: (failed, of) => `${format.number(failed)} von ${format.number(of)}; zu wenige für eine Quote`,
  hour: (n) => `${hour(n)} UTC`,
  caption: (dated) =>
    `${format.plural(dated, { one: 'Eine Mail', other: `${format.number(dated)} Mails` })} nach der Stunde in UTC, in der der sendende Hoster sie annahm; gefüllt: unzustellbar, hohl: angekommen`,
  alt: (failed, arrived) =>
    `Balken nach Tagesstunde in UTC: ${format.number(failed)} unzustellbar, ${format.number(arrived)} angekommen. Die Tabelle darunter enthält dieselben Zahlen.`,
  pattern: (from, until, within, outside) =>
    `Von den Mails, die der Hoster zwischen ${hour(from)} und ${hour(until)} UTC annahm, waren ${within} unzustellbar. In den übrigen Stunden: ${outside}.`,
  failuresOnly: (from, until, n, of) =>
    `${format.number(n)} von ${format.number(of)} unzustellbaren Mails nahm der Hoster zwischen ${hour(from)} und ${hour(until)} UTC an. Ob Mails der übrigen Stunden ankamen, ist nicht bekannt.`,
  share: (failed, of, interval) =>
    `${format.number(failed)} von ${format.number(of)}${interval === null ? '' : `, ${interval}`}`,
  more: (n) =>
    format.plural(n, {
      one: 'Eine weitere Zeile fehlt hier.',
      other: `${format.number(n)} weitere Zeilen fehlen hier.`,
    }),
  asTable: 'Dieselben Zahlen als Tabellen',
};
