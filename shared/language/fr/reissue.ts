import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('fr');
const ids = (list: string) => (list === '' ? '' : ` (${list})`);
const before = (value: string | null) => (value === null ? 'inconnu auparavant' : `auparavant : ${value}`);
const beforeHer = (value: string | null) => (value === null ? 'inconnue auparavant' : before(value));

export const reissue: Sentences['reissue'] = {
  heading: (version, date) => `Depuis la version ${version} du ${date}`,
  nothing: 'Rien n’a changé ; ceci est un rappel.',
  more: (n) =>
    format.plural(n, {
      one: 'Un autre changement figure dans facts.json.',
      other: `${format.number(n)} autres changements figurent dans facts.json.`,
    }),
  manifest: (sha256) => `SHA-256 de la liste des fichiers de cette version : ${sha256}`,
  mailsAdded: (n, list) =>
    `${format.plural(n, { one: 'Un avis de non-remise de plus', other: `${format.number(n)} avis de non-remise de plus` })}${ids(list)}.`,
  mailsGone: (n, list) =>
    `${format.plural(n, { one: 'Un avis de non-remise n’est', other: `${format.number(n)} avis de non-remise ne sont` })} plus ${format.plural(n, { one: 'compté', other: 'comptés' })}${ids(list)}.`,
  sendingIp: (was, now) =>
    now === null
      ? `L’adresse IP d’envoi n’est plus attestée (${beforeHer(was)}).`
      : `L’adresse IP d’envoi est maintenant ${now} (${beforeHer(was)}).`,
  operator: (was, now) =>
    now === null
      ? `L’opérateur n’est plus connu (${before(was)}).`
      : `L’opérateur est maintenant ${now} (${before(was)}).`,
  cause: (sentence) => `Une autre cause est maintenant retenue : ${sentence}`,
  asksAdded: (n, list) =>
    format.plural(n, { one: `Nouvelle question : ${list}.`, other: `Nouvelles questions : ${list}.` }),
  asksGone: (n, list) =>
    format.plural(n, {
      one: `Question retirée (numéro de cette version) : ${list}.`,
      other: `Questions retirées (numéros de cette version) : ${list}.`,
    }),
  statementAdded: (text) => `Nouveau de la part de l’expéditeur : ${text}`,
  statementGone: (text) => `Retiré par l’expéditeur : ${text}`,
  rules: (was, now) => `Relu avec les règles ${now} (auparavant : ${was}).`,
};
