import type { CaseAct } from '../../contract/case-file.ts';
import type { CaseFileWords } from '../en/case-file.ts';
import { formatOf } from '../format.ts';

const format = formatOf('fr');
const bounces = (n: number) =>
  format.plural(n, { one: 'un avis d’échec', other: `${format.number(n)} avis d’échec` });

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
      return back ? `${name} n’est plus lu comme un avis d’échec` : `${name} lu comme un avis d’échec`;
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
  menu: 'Dossier',
  create: 'Nouveau dossier',
  open: 'Ouvrir un dossier enregistré…',
  openCopy: 'Ouvrir une copie (zip)…',
  saveCopy: 'Enregistrer une copie (zip)…',
  saved: (name) => `La copie est écrite : ${name}`,
  recent: (title, sources) =>
    `${title} (${format.number(sources)} ${format.plural(sources, { one: 'source', other: 'sources' })})`,
  leaveOut: (name) => `Retirer ${name}`,
  treat: (name) => `Lire ${name} comme un avis d’échec`,
  untreat: (name) => `Ne plus lire ${name} comme un avis d’échec`,
  ignore: (name) => `Mettre ${name} de côté`,
  exclude: (n, name) =>
    `Ne pas compter ${format.plural(n, { one: 'l’avis d’échec', other: `les ${format.number(n)} avis d’échec` })} de ${name}`,
  excludeThis: 'Ne pas compter cet avis d’échec',
  rowMenu: (name) => `Que faire de ${name}`,
  aside: 'Mis de côté par vous',
  asideExcluded: 'Hors du compte',
  asideIgnored: 'Plus rien n’en est dit',
  bringBack: { excluded: 'Compter de nouveau', ignored: 'Afficher de nouveau' },
  notCounted: 'hors du compte selon votre décision',
  undo: (what) => `Annuler : ${act(what)}`,
  redo: (what) => `Rétablir : ${act(what)}`,
  readOnly: (host, pid) =>
    `Une autre fenêtre écrit ce dossier (processus ${pid} sur ${host}). Ici, vous pouvez le lire, sans rien changer.`,
  notKept: 'Aucun emplacement n’a pu être ouvert pour ce dossier : il se termine avec la fenêtre.',
  torn: 'La dernière décision était en cours d’écriture quand le programme s’est arrêté. Elle manque ; toutes les autres sont là.',
  unread: (n) =>
    `${format.number(n)} ${format.plural(n, { one: 'ligne de ce dossier n’a pas pu être lue et reste', other: 'lignes de ce dossier n’ont pas pu être lues et restent' })} dans son fichier.`,
  changed: (n, rules) =>
    `Depuis votre dernière ouverture de ce dossier, des règles plus récentes (avant : ${rules}) disent autre chose de ${format.number(n)} ${format.plural(n, { one: 'avis d’échec', other: 'avis d’échec' })} :`,
  change: (source, before, now) => `${source} : « ${before} » est devenu « ${now} »`,
  changeOfWho: (source) => `${source} : un autre opérateur, ou quelqu’un d’autre doit agir`,
};
