import type { CaseAct } from '../../contract/case-file.ts';
import type { CaseFileWords } from '../en/case-file.ts';
import { formatOf } from '../format.ts';

const format = formatOf('fr');
const bounces = (n: number) =>
  format.plural(n, { one: 'un avis de non-remise', other: `${format.number(n)} avis de non-remise` });

function act({ kind, name, count, back = false }: CaseAct): string {
  const more = count > 1 ? ` et ${format.number(count - 1)} de plus` : '';
  switch (kind) {
    case 'took-in':
      return `ajout de ${name}${more}`;
    case 'left-out':
      return `retrait de ${name}${more}`;
    case 'stated':
      return 'vos déclarations';
    case 'redacted':
      return 'ce qui est retiré des dossiers';
    case 'zone':
      return `fuseau horaire de ${name}`;
    case 'treat-as-bounce':
      return back
        ? `${name} n’est plus lu comme un avis de non-remise`
        : `${name} lu comme un avis de non-remise`;
    case 'ignored':
      return back ? `${name} de nouveau affiché` : `${name} mis de côté`;
    case 'excluded':
      return back
        ? `${bounces(count)} de ${name} de nouveau pris en compte`
        : `${bounces(count)} de ${name} hors du compte`;
    case 'named':
      return `nommé « ${name} »`;
  }
}

export const caseFile: CaseFileWords = {
  menu: 'Cas',
  create: 'Nouveau cas',
  open: 'Ouvrir un cas enregistré…',
  openCopy: 'Ouvrir une copie (zip)…',
  saveCopy: 'Enregistrer une copie (zip)…',
  saved: (name) => `Copie enregistrée : ${name}`,
  recent: (title, sources) =>
    `${title} (${format.number(sources)} ${format.plural(sources, { one: 'source', other: 'sources' })})`,
  leaveOut: (name) => `Retirer ${name}`,
  treat: (name) => `Lire ${name} comme un avis de non-remise`,
  untreat: (name) => `Ne plus lire ${name} comme un avis de non-remise`,
  ignore: (name) => `Mettre ${name} de côté`,
  exclude: (n, name) =>
    `Ne pas compter ${format.plural(n, { one: 'l’avis de non-remise', other: `les ${format.number(n)} avis de non-remise` })} de ${name}`,
  excludeThis: 'Ne pas compter cet avis de non-remise',
  rowMenu: (name) => `Que faire de ${name}`,
  aside: 'Mis de côté par vous',
  asideExcluded: 'Hors du compte',
  asideIgnored: 'Plus mentionné nulle part',
  bringBack: { excluded: 'Compter de nouveau', ignored: 'Afficher de nouveau' },
  notCounted: 'hors du compte selon votre décision',
  undo: (what) => `Annuler : ${act(what)}`,
  redo: (what) => `Rétablir : ${act(what)}`,
  readOnly: (host, pid) =>
    `Une autre fenêtre modifie ce cas (processus ${pid} sur ${host}). Ici, vous pouvez seulement le lire.`,
  notKept: 'Aucun dossier n’a pu être ouvert pour ce cas : il disparaîtra à la fermeture de la fenêtre.',
  torn: 'Le programme s’est arrêté pendant l’enregistrement de votre dernière décision. Elle est perdue ; toutes les autres sont là.',
  unread: (n) =>
    `${format.number(n)} ${format.plural(n, { one: 'ligne de ce cas n’a pas pu être lue et reste', other: 'lignes de ce cas n’ont pas pu être lues et restent' })} dans son fichier.`,
  changed: (n, rules) =>
    `Depuis votre dernière ouverture de ce cas, des règles plus récentes (avant : ${rules}) disent autre chose de ${format.number(n)} ${format.plural(n, { one: 'avis de non-remise', other: 'avis de non-remise' })} :`,
  change: (source, before, now) => `${source} : « ${before} » est devenu « ${now} »`,
  changeOfWho: (source) => `${source} : un autre opérateur, ou quelqu’un d’autre doit agir`,
};
