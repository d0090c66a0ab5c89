import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('fr');
const ids = (list: string) => (list === '' ? '' : ` (${list})`);
const before = (value: string | null) =>
  value === null ? 'inconnu auparavant' : `auparavant\u00a0: ${value}`;
const beforeHer = (value: string | null) => (value === null ? 'inconnue auparavant' : before(value));

export const reissue: Sentences['reissue'] = {
  heading: (version, date) => `Depuis la version ${version} du ${date}`,
  nothing: 'Rien n’a changé\u00a0; ceci est un rappel.',
  more: (n) =>
    format.plural(n, {
      one: 'Un autre changement figure dans facts.json.',
      other: `${format.number(n)} autres changements figurent dans facts.json.`,
    }),
  manifest: (sha256) => `SHA-256 de la liste des fichiers de cette version\u00a0: ${sha256}`,
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
  cause: (sentence) => `Une autre cause est maintenant retenue\u00a0: ${sentence}`,
  asksAdded: (n, list) =>
    format.plural(n, { one: `Nouveau\u00a0: question ${list}.`, other: `Nouveau\u00a0: questions ${list}.` }),
  asksGone: (n, list) =>
    format.plural(n, {
      one: `Retirée\u00a0: question ${list} de cette version.`,
      other: `Retirées\u00a0: questions ${list} de cette version.`,
    }),
  statementAdded: (text) => `Nouveau de la part de l’expéditeur\u00a0: ${text}`,
  statementGone: (text) => `Retiré par l’expéditeur\u00a0: ${text}`,
  rules: (was, now) => `Relu avec les règles ${now} (auparavant\u00a0: ${was}).`,
};
