import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('fr');
const hour = (n: number) => `${String(n).padStart(2, '0')}:00`;

export const spread: Sentences['spread'] = {
  heading: 'Quand et d’où',
  by: {
    hour: 'Par heure du jour, UTC',
    day: 'Par jour, UTC',
    domain: 'Par domaine expéditeur',
    ip: 'Par adresse IP d’envoi',
  },
  heads: { hour: 'Heure', day: 'Jour', domain: 'Domaine expéditeur', ip: 'Adresse IP d’envoi' },
  columns: { failed: 'Échecs', arrived: 'Arrivés', share: 'Part d’échecs' },
  tooFew: (failed, of) => `${format.number(failed)} sur ${format.number(of)} ; trop peu pour un taux`,
  hour: (n) => `${hour(n)} UTC`,
  caption: (dated) =>
    `${format.plural(dated, { one: 'Un message', other: `${format.number(dated)} messages` })} selon l’heure, en UTC, de la prise en charge par l’hébergeur expéditeur : plein, échec ; vide, arrivé`,
  alt: (failed, arrived) =>
    `Barres par heure du jour en UTC : ${format.number(failed)} en échec, ${format.number(arrived)} arrivés. Le tableau ci-dessous donne les mêmes nombres.`,
  pattern: (from, until, within, outside) =>
    `Messages pris en charge entre ${hour(from)} et ${hour(until)} UTC, en échec : ${within}. Aux autres heures : ${outside}.`,
  failuresOnly: (from, until, n, of) =>
    `${format.number(n)} échecs sur ${format.number(of)} concernent des messages pris en charge entre ${hour(from)} et ${hour(until)} UTC. On ne sait pas si les messages des autres heures sont arrivés.`,
  share: (failed, of, interval) =>
    `${format.number(failed)} sur ${format.number(of)}${interval === null ? '' : `, ${interval}`}`,
  more: (n) =>
    format.plural(n, {
      one: 'Une autre ligne n’est pas reprise ici.',
      other: `${format.number(n)} autres lignes ne sont pas reprises ici.`,
    }),
  asTable: 'Les mêmes nombres en tableaux',
};
