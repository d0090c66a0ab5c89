import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { ofReceiver, receiverFirst, toReceiver } from './who.ts';

const format = formatOf('fr');
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const mails = (n: number) => format.plural(n, { one: 'un message', other: `${format.number(n)} messages` });
const share = (failed: number, of: number) =>
  failed === of
    ? mails(of)
    : `${format.plural(failed, { one: `${format.number(failed)} message`, other: `${format.number(failed)} messages` })} sur ${format.number(of)}`;
const from = (ip: string | null) => (ip === null ? '' : ` venant de ${ip}`);
const domains = (n: number) => (n > 1 ? `, pour ${format.number(n)} domaines expéditeurs` : '');
const counted = (n: number) =>
  format.plural(n, { one: `${format.number(n)} message`, other: `${format.number(n)} messages` });
const code = (words: string | null) => (words === null ? '' : ` ${words}`);

export const document: Sentences['document'] = {
  request: (id, version) => `Demande ${id}, version ${version}`,
  postmaster: (name) => `${name}, postmaster`,
  postmasterUnknown: 'Au postmaster du serveur destinataire',
  operatorOf: (host, days) => `exploitant de ${host}${days === null ? '' : `, ${days}`}`,
  hostSupport: (name) => `${name}, assistance`,
  hostUnknown: 'À l’assistance de l’hébergeur expéditeur',
  hostOf: (server) => `exploitant de ${server}`,
  ownFile: 'Pour votre propre dossier',
  bothTechnicians: 'Aux techniciens des deux côtés',
  title: {
    receiver: (ip, words) =>
      `${ip === null ? 'Le courrier est refusé' : `Les connexions de ${ip} sont refusées`}${words === null ? '' : ` avec ${words}`}`,
    receiverMail: (ip, words) => `Le courrier${from(ip)} est refusé${words === null ? '' : ` avec ${words}`}`,
    host: (operator, words) =>
      `Le courrier ${operator === null ? 'pour le destinataire' : `adressé ${toReceiver(operator)}`} est retourné${words === null ? '' : ` avec ${words}`}`,
    own: (title) => title,
    bridge: (operator, host) =>
      `${operator ?? 'Serveur destinataire'} et ${host ?? 'hébergeur expéditeur'} : une page pour les deux techniciens`,
  },
  summary: {
    receiver: (a) =>
      `Vos serveurs ont répondu${code(a.code)} à ${share(a.failed, a.of)}${from(a.ip)}${a.shared ? ', un serveur partagé' : ''}${domains(a.domains)}.`,
    receiverSilent: (a) =>
      `Du courrier pour vos serveurs${from(a.ip)} a été retourné : ${share(a.failed, a.of)} ; l’avis ne contient aucune réponse de votre part.`,
    noListing: 'Nous ne demandons pas de retrait d’une liste de blocage : la réponse désigne autre chose.',
    host: (a) =>
      `${receiverFirst(a.operator)} a répondu${code(a.code)} à ${share(a.failed, a.of)} de votre serveur${a.ip === null ? '' : ` (${a.ip})`}${domains(a.domains)}.`,
    hostAlone: (a) =>
      `Votre serveur a retourné ${share(a.failed, a.of)} ; l’avis ne contient la réponse d’aucun autre serveur.`,
    untried: (untried, failed, of, yours) =>
      `${yours ? 'Votre serveur' : 'L’hébergeur expéditeur'} en a retourné ${format.plural(untried, { one: 'un', other: format.number(untried) })} de plus sans aucune tentative, soit ${format.number(failed)} échecs sur ${format.number(of)}.`,
    bothHalves: (operator) =>
      `${receiverFirst(operator)} a dit le refus temporaire ; il est devenu définitif quand votre serveur a abandonné. Il faut les deux moitiés pour comprendre.`,
    bridge:
      'Chaque côté voit la moitié d’une connexion. Avec les mêmes identifiants et trois tests convenus, les deux peuvent examiner les mêmes secondes.',
  },
  terms: {
    sendingAddress: 'Adresse IP d’envoi',
    yourAnswer: 'Votre réponse',
    theirAnswer: (operator) => (operator === null ? 'La réponse' : `Réponse ${ofReceiver(operator)}`),
    whoseWords: 'Qui a dit quoi',
    when: 'Quand',
    howOften: 'Ampleur',
    lookedUp: 'Consultations',
    queueIds: 'Identifiants de file d’attente',
    yourQueueIds: 'Vos identifiants de file d’attente',
    messageIds: 'Message-ID',
    whoActs: 'Qui agit',
  },
  server: (name) => `serveur ${name}`,
  confidence: { high: 'certitude élevée', moderate: 'certitude moyenne', low: 'certitude faible' },
  answerIsYours: (words) =>
    `La ligne ci-dessus est de vous. ${capital(format.list(words))} ${format.plural(words.length, { one: 'est', other: 'sont' })} de l’hébergeur expéditeur.`,
  answerIsTheirs: (operator, words, toHost) =>
    `La ligne ci-dessus est ${ofReceiver(operator)}. ${capital(format.list(words))} ${format.plural(words.length, { one: 'est', other: 'sont' })} ${toHost ? 'de votre serveur' : 'de l’hébergeur expéditeur'}.`,
  quoted: (words) => `« ${words} »`,
  statusWord: (status) => `l’état ${status}`,
  noReply: 'aucune réponse d’un serveur destinataire dans l’avis',
  notInNotices: 'absent des avis',
  fromTo: (first, last) => (first === last ? first : `du ${first} au ${last}`),
  everyAttempt: (n) => `chaque tentative dans le tableau ${n}`,
  howOften: (failed, of, interval) =>
    `${counted(failed)} sur ${format.number(of)}${interval === null ? '' : `, ${interval}`}`,
  tooFew: 'trop peu pour un pourcentage',
  nothingLookedUp: 'aucune, ni du DNS ni d’une liste publique',
  lookedUp: (n, when) =>
    `${format.plural(n, { one: 'une question', other: `${format.number(n)} questions` })} au DNS le ${when} ; les réponses figurent parmi les constats`,
  answerTo: 'Répondre à',
  offPath: 'Une boîte que le refus ne touche pas.',
  onPath: 'Cette boîte est elle-même touchée par le refus : merci de répondre aussi dans votre ticket.',
  mustSupply: 'À compléter par vous : nom, adresse e-mail que le refus ne touche pas, téléphone',
  alsoAsked: 'Question posée aussi à',
  alsoHost: (name, ticket, limit) =>
    `${name ?? 'L’hébergeur expéditeur'}${ticket === null ? '' : `, ticket ${ticket}`} : ${limit ? 'connexions ouvertes, règle de nouvelle tentative, lignes de journal.' : 'ses lignes de journal, et ce que lui seul peut voir.'}`,
  alsoReceiver: (operator, ticket, limit) =>
    `${receiverFirst(operator)}${ticket === null ? '' : `, ticket ${ticket}`} : ${limit ? 'quelle limite ou règle, quels nombres comptés, qui peut déposer la demande.' : 'ce que seuls ses serveurs peuvent dire, et qui peut déposer la demande.'}`,
  bridgePage: 'Une autre page s’adresse aux techniciens des deux côtés.',
  foot: 'Manifeste SHA-256 {manifest} · F = constat, EX = pièce · les déclarations de l’expéditeur sont signalées',
  footBridge: 'Manifeste SHA-256 {manifest} · cette page va aux deux côtés',
  pageOf: 'Page {page} sur {pages}',
  headings: {
    findings: 'Constats',
    whoSaidWhat: 'Qui a dit quoi',
    timeline: 'Ce qui s’est passé, en UTC',
    mails: 'Messages',
    alternatives: 'Autres explications examinées',
    missing: 'Ce qui manque et qui peut le fournir',
    exhibits: 'Pièces',
    method: 'Méthode et limites',
    glossary: 'Termes employés',
    story: 'Ce qui s’est passé',
    sources: 'Sources',
    ids: 'Identifiants communs',
    tests: 'Trois tests convenus',
    decision: 'Ce que les deux journaux permettent de trancher',
    contacts: 'Contacts',
  },
  voices: {
    receiver: (operator) => `Texte ${ofReceiver(operator)}`,
    host: 'Texte de l’hébergeur expéditeur',
    unknown: 'Texte dont l’auteur n’est pas connu',
    recipient: 'Constaté chez le destinataire',
    none: 'Aucun dans les avis.',
    meaning: 'Ce que signifie le texte du refus',
    translationNote: 'Les textes des systèmes de messagerie sont cités tels quels, sans traduction.',
  },
  mailColumns: {
    number: 'N°',
    sent: 'Envoyé, UTC',
    from: 'Domaine expéditeur',
    to: 'À',
    ids: 'Identifiants',
    server: 'Serveur',
    reply: 'Réponse',
    outcome: 'Résultat',
    bounced: 'Retourné, UTC',
    source: 'Se trouve dans',
  },
  mailsCaption: (table) => `Tableau ${table} : une ligne par message et destinataire`,
  timelineCaption: (table) => `Tableau ${table} : événements, avec l’heure telle qu’écrite`,
  timelineZone: (offset) => `là où aucun fuseau n’est écrit, ${offset} est supposé`,
  sourcesTaken: (at) => `Sources, recueillies le ${at}`,
  sourcesShown: (n, of) =>
    `${format.number(n)} sources sur ${format.number(of)}, celles des pièces d’abord ; toutes figurent dans evidence.txt.`,
  mailsShown: (n, of) =>
    `Les ${format.number(n)} premiers sur ${format.number(of)} ; tous figurent dans facts.json.`,
  alternativeColumns: { cause: 'Explication', confidence: 'Certitude', decides: 'Ce qui trancherait' },
  noAlternatives: 'Le texte de l’avis ne laisse place à aucune autre explication connue des règles.',
  missingColumns: { what: 'Quoi', why: 'Pourquoi', whom: 'Qui peut le fournir', request: 'Demande exacte' },
  nothingMissing: 'Il ne manque rien qui changerait les constats.',
  exhibitCaption: (source, lines) => `${source}, ${lines}`,
  lines: (first, last) => (first === last ? `ligne ${first}` : `lignes ${first} à ${last}`),
  exhibitShows: (topics) => `montre ${format.list(topics)}`,
  sourcesColumns: { name: 'Nom', bytes: 'Octets', taken: 'Recueilli', sha256: 'SHA-256' },
  none: '–',
};
