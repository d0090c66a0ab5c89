import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('fr');
const counted = (n: number, one: string, other: string) =>
  `${format.number(n)} ${format.plural(n, { one: one, other: other })}`;

export const cli: Sentences['cli'] = {
  whose: 'Qui l’a dit',
  meaning: 'Sens',
  cause: 'Cause',
  whoActs: 'Qui agit',
  operator: 'Opérateur',
  sources: 'Sources',
  confidence: 'Certitude',
  notKnown: 'inconnu',
  noRule: 'Aucune règle ne connaît ce texte.',
  found: (incidents, bounces, sources) =>
    `${counted(sources, 'source', 'sources')}, ${counted(bounces, 'avis de non-remise', 'avis de non-remise')}, ${counted(incidents, 'incident', 'incidents')}.`,
  nothingRead: 'Rien n’a pu être lu.',
  noBounce: 'Aucun avis de non-remise trouvé.',
  written: (n, folder) => `${counted(n, 'fichier écrit', 'fichiers écrits')} dans ${folder}.`,
  exists: (folder) => `${folder} n’est pas vide. Choisissez un autre dossier, ou ajoutez --force.`,
  noSuchIncident: (n, of) => `Il n’y a pas d’incident ${n} ; il y en a ${format.number(of)}.`,
  stopped: 'Arrêté.',
  reading: (done, of) => `Lecture de ${format.number(done)} sur ${format.number(of)}`,
  dns: {
    sends: (questions: number, resolver: string) =>
      `${format.plural(questions, { one: 'Une question part', other: `${format.number(questions)} questions partent` })} vers le résolveur ${resolver} : des noms de serveurs et de domaines et des adresses IP, aucune adresse e-mail.`,
    nothing: 'Il n’y a rien à consulter : ni adresse IP d’envoi ni domaine n’est connu.',
    noResolver: 'Ce système n’indique aucun résolveur. Indiquez-en un : --resolver IP[:PORT]',
    progress: (done: number, of: number) => `${format.number(done)} réponses sur ${format.number(of)}`,
  },
  tooLarge: (path, megabytes) =>
    `${path} fait ${megabytes} Mo ; beaucoup de services n’en acceptent pas plus de 10. Demandez d’abord, ou n’envoyez que ticket.txt et evidence.txt.`,
  verify: {
    good: 'Le dossier est entier et inchangé.',
    bad: (n) =>
      format.plural(n, {
        one: 'Un défaut a été trouvé.',
        other: `${format.number(n)} défauts ont été trouvés.`,
      }),
    checked: (c: { files: number; exhibits: number; againstOriginals: number }) =>
      `${format.number(c.files)} fichiers et ${format.number(c.exhibits)} pièces contrôlés, dont ${format.number(c.againstOriginals)} pièces comparées à leur original.`,
    byHand: 'Pour refaire ce contrôle sans ce programme : verify --by-hand DOSSIER affiche un script sh.',
  },
  give: {
    files: 'Indiquez au moins un fichier ou un répertoire, ou - pour l’entrée standard.',
    orCase:
      'Indiquez au moins un fichier ou un répertoire, - pour l’entrée standard, ou le répertoire d’un cas avec --case.',
    out: 'Indiquez où écrire : --out RÉPERTOIRE',
    folder: 'Indiquez le répertoire à contrôler, un seul.',
    reply: 'Indiquez les termes d’une réponse, ou - pour l’entrée standard.',
    oneForm: 'Indiquez --ndjson ou --json, pas les deux.',
    noFolder: (path) => `${path} n’est pas un répertoire.`,
    notWhole: (path) => `${path} ne contient pas de dossier intact ; verify indique ce qui ne va pas.`,
  },
};
