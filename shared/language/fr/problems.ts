import { fileFaultWords } from '../file-fault-words.ts';
import type { Sentences } from '../sentences.ts';
import { fileFaults } from './file-faults.ts';

const because = (detail: string) => (detail === '' ? '' : ` (${fileFaultWords(detail, fileFaults)})`);

export const problems: Sentences['problems'] = {
  empty: {
    title: 'Vide',
    message: () =>
      'Ce fichier ne contient rien. Certains logiciels de messagerie donnent un fichier vide quand on fait glisser un message.',
    next: 'Enregistrez le message dans un fichier (« Enregistrer sous… ») et ajoutez ce fichier, ou collez son texte.',
  },
  'not-a-bounce': {
    title: 'Pas un avis de non-remise',
    message: () => 'Le contenu est lisible, mais aucun serveur n’y signale un échec ou un retard.',
    next: 'Si c’est bien un avis de non-remise, ajoutez le message entier avec ses pièces jointes, ou collez le texte qui contient l’erreur.',
  },
  unreadable: {
    title: 'Illisible',
    message: (detail) => `Ce fichier n’a pas pu être lu${because(detail)}.`,
    next: 'Enregistrez de nouveau le message en .eml ou en texte, et ajoutez-le.',
  },
  'too-large': {
    title: 'Trop volumineux',
    message: (detail) => `Ce fichier dépasse la taille qui peut être lue ici${because(detail)}.`,
    next: 'Extrayez les lignes qui concernent les messages en question et ajoutez-les.',
  },
  'unsupported-format': {
    title: 'Format non pris en charge',
    message: (detail) => `Ce type de fichier n’est pas encore lu${because(detail)}.`,
    next: 'Enregistrez le message en .eml ou en texte, et ajoutez-le.',
  },
  encrypted: {
    title: 'Chiffré',
    message: () => 'Ce fichier est protégé par un mot de passe.',
    next: 'Décompressez-le avec son mot de passe et ajoutez ce qu’il contient.',
  },
  'parser-failed': {
    title: 'Erreur de lecture',
    message: (detail) =>
      `La lecture de ce fichier a échoué ; l’erreur vient de ce programme, et aucun autre fichier n’est touché${because(detail)}.`,
    next: 'Collez sous forme de texte les lignes qui contiennent l’erreur ; elles seront lues à part.',
  },
  'nothing-but-headers': {
    title: 'Seulement l’en-tête',
    message: () => 'Voici l’en-tête d’un message, mais pas l’avis lui-même.',
    next: 'Ajoutez le message entier : la partie qui contient l’erreur manque.',
  },
  'zone-assumed': {
    title: 'Fuseau supposé',
    message: (detail) =>
      `Les heures de ce journal ne portent pas de fuseau ; elles sont lues comme ${detail === '' ? 'UTC' : detail}.`,
    next: 'Demandez à l’hébergeur dans quel fuseau son journal est écrit.',
  },
  'quote-zone-assumed': {
    title: 'Fuseau supposé',
    message: (detail) =>
      `Des heures de la partie citée ou transférée ne portent pas de fuseau ; elles sont lues comme ${detail === '' ? 'UTC' : detail}.`,
    next: 'Indiquez le fuseau du logiciel de messagerie qui les a écrites, si vous le connaissez.',
  },
  'zone-given': {
    title: 'Fuseau selon vos indications',
    message: (detail) =>
      `Les heures de ce journal ne portent pas de fuseau ; elles sont lues comme ${detail}, selon vos indications.`,
    next: 'Faites confirmer le fuseau par l’hébergeur, ou indiquez-en un autre.',
  },
  'quote-zone-given': {
    title: 'Fuseau selon vos indications',
    message: (detail) => `Selon vos indications, les heures sans fuseau sont lues comme ${detail}.`,
    next: 'Faites confirmer le fuseau par la personne qui a transféré, ou indiquez-en un autre.',
  },
  'clock-doubled': {
    title: 'Une heure qui a eu lieu deux fois',
    message: (detail) =>
      `« ${detail} » tombe dans l’heure qui a eu lieu deux fois, au passage à l’heure d’hiver : deux instants sont possibles, le premier est retenu.`,
    next: 'Demandez à l’hébergeur le journal en UTC, ou comparez avec un message qui porte son fuseau.',
  },
  'clock-skipped': {
    title: 'Une heure qu’aucune horloge n’a affichée',
    message: (detail) =>
      `« ${detail} » n’existe pas dans ce fuseau : le passage à l’heure d’été l’a fait sauter.`,
    next: 'Le journal est écrit dans un autre fuseau : demandez à l’hébergeur lequel.',
  },
  tnef: {
    title: 'winmail.dat',
    message: () =>
      'C’est le format propre à Outlook (TNEF, « winmail.dat ») ; le message qu’il contient n’est pas lu ici.',
    next: 'Demandez le message au format .eml, ou ouvrez-le dans Outlook et enregistrez-le en texte.',
  },
  'headers-lost': {
    title: 'En-têtes SMTP perdus',
    message: (detail) =>
      `Le fichier d’Outlook ne garde pas les en-têtes SMTP de ce message : ${detail} n’y figurent pas.`,
    next: 'Demandez le message au format .eml : transféré en pièce jointe, ou téléchargé depuis Outlook sur le web.',
  },
  'left-out': {
    title: 'Pas tout lu',
    message: (detail) => `Une partie de ce fichier a été laissée de côté${because(detail)}.`,
    next: 'Décompressez-le et ajoutez les messages qu’il contient.',
  },
  'taken-for-bounce': {
    title: 'Lu comme avis de non-remise, à votre demande',
    message: () =>
      'Rien ne permettait d’y reconnaître un avis de non-remise ; il est lu comme tel à votre demande, d’après sa seule forme. Aucun système de messagerie connu ne le confirme.',
    next: 'Comparez ce qui a été trouvé avec le texte lui-même. Si c’est faux, revenez sur votre décision.',
  },
  'no-failure-in-it': {
    title: 'Aucun échec trouvé',
    message: () =>
      'Selon vous, c’est un avis de non-remise. On n’a pu y lire ni adresse en échec ni réponse d’un serveur.',
    next: 'Ajoutez le message entier avec ses pièces jointes, ou collez les lignes qui contiennent l’erreur.',
  },
  'delay-notice': {
    title: 'Avis de retard, pas encore définitif',
    message: () => 'Le message n’a pas échoué ; l’hébergeur continue ses tentatives.',
    next: 'Attendez l’avis définitif, ou demandez à l’hébergeur les lignes de journal jusqu’ici.',
  },
  delivered: {
    title: 'Remis : rien n’a échoué',
    message: () => 'Cet avis dit que le message a été remis.',
    next: 'Rien à faire. Si le destinataire ne trouve pas le message, qu’il regarde dans le dossier des indésirables.',
  },
  relayed: {
    title: 'Transmis : rien n’a échoué jusqu’ici',
    message: () =>
      'Le message a été transmis à un système qui n’envoie pas d’avis de remise ; cet avis ne montre pas s’il est arrivé.',
    next: 'Rien à faire pour l’instant. Si le destinataire ne trouve pas le message, qu’il regarde dans le dossier des indésirables ; un avis de non-remise reçu plus tard peut être ajouté ici.',
  },
  expanded: {
    title: 'Distribué à une liste : rien n’a échoué',
    message: () =>
      'Le message a atteint l’adresse, qui l’a distribué à plusieurs autres ; cet avis ne dit rien d’elles.',
    next: 'Rien à faire. Les avis de non-remise de certains membres arrivent à part et peuvent être ajoutés ici.',
  },
  autoreply: {
    title: 'Réponse automatique',
    message: () => 'Le message est arrivé ; la boîte a répondu automatiquement.',
    next: 'Rien à faire.',
  },
};
