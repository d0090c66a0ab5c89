import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('fr');

export const writers: Sentences['writers'] = {
  format,
  labels: { FACT: 'FAIT', INFERENCE: 'DÉDUCTION', STATEMENT: 'DÉCLARATION', UNKNOWN: 'INCONNU' },
  confidence: { high: 'certitude élevée', moderate: 'certitude moyenne', low: 'certitude faible' },
  number: 'N°',
  finding: 'Constat',
  kind: 'Nature',
  basis: 'Fondement',
  exhibits: 'Pièces',
  question: 'Question',
  answer: 'Réponse',
  source: 'Source',
  bytes: (start, end) => `octets ${start} à ${end}`,
  lines: (first, last) => (first === last ? `ligne ${first}` : `lignes ${first} à ${last}`),
  takenIn: (at) => `recueilli le ${at}`,
  ofSource: 'SHA-256 de la source',
  ofRange: 'SHA-256 de ces octets',
  ofOriginal: (n) =>
    `${format.plural(n, { one: `${format.number(n)} valeur remplacée`, other: `${format.number(n)} valeurs remplacées` })} ; SHA-256 des octets d’origine`,
  manifest: 'SHA-256 du manifeste (SHA256SUMS)',
  originals: 'Originaux',
  mustSupply: 'à compléter par vos soins',
  formTitle: 'Champs du formulaire',
  formIntro: 'À copier champ par champ dans le formulaire du destinataire.',
  formText: 'Texte pour le champ libre',
  evidenceTitle: 'Pièces',
  evidenceIntro:
    'Lignes des sources, mot pour mot. Le nombre avant la barre est la ligne dans la source ; le texte qui suit y figure tel quel.',
  allSources: 'Toutes les sources, chacune avec son SHA-256',
  attachments: 'Fichiers joints à ce texte',
  seal: 'SHA-256 de ce fichier, ces 64 chiffres étant remplacés par des zéros',
  check:
    'Pour vérifier ces fichiers : la première ligne ci-dessous les compare à la liste et donne le SHA-256 de la liste, imprimé au pied de la page 1. pack.pdf et pack.md impriment cette empreinte et ne peuvent donc pas figurer dans la liste ; chacun porte sa propre empreinte, calculée avec des zéros à la place de ses 64 chiffres. Les autres lignes montrent l’empreinte portée et l’empreinte réelle. La ligne suivante contrôle un horodatage, si SHA256SUMS.tsr accompagne la liste, avec le certificat racine de l’autorité sous le nom CA.pem ; la dernière donne le SHA-256 des octets d’une pièce, de START à END, dans son original.',
  notEmbedded:
    'Les originaux ne sont pas joints à ce PDF : avec eux, il dépasserait les 10 Mo que l’on accepte d’ordinaire. Ils se trouvent, octet pour octet, dans own/originals, parmi les fichiers de l’expéditeur.',
  xarf: 'Pour les outils, xarf.json contient ces faits sous la forme de XARF. C’est une annexe et non un signalement XARF : l’adresse IP d’envoi qui y figure est celle qui a été refusée, et non l’objet d’une plainte.',
};
