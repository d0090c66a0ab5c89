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
      `Le courrier ${operator === null ? 'pour le destinataire' : `adressé ${toReceiver(operator)}`} revient${words === null ? '' : ` avec ${words}`}`,
    own: (title) => title,
    bridge: (operator, host) =>
      `${operator ?? 'Serveur destinataire'} et ${host ?? 'hébergeur expéditeur'} : une page pour les deux techniciens`,
  },
  summary: {
    receiver: (a) =>
      `Vos serveurs ont répondu${code(a.code)} à ${share(a.failed, a.of)}${from(a.ip)}${a.shared ? ', un serveur partagé' : ''}${domains(a.domains)}.`,
    receiverSilent: (a) =>
      `Du courrier pour vos serveurs${from(a.ip)} est revenu : ${share(a.failed, a.of)} ; l’avis ne contient aucune réponse de votre part.`,
    noListing: 'Nous ne demandons pas un retrait de liste de blocage : la réponse désigne autre chose.',
    host: (a) =>
      `${receiverFirst(a.operator)} a répondu${code(a.code)} à ${share(a.failed, a.of)} de votre serveur${a.ip === null ? '' : ` (${a.ip})`}${domains(a.domains)}.`,
    hostAlone: (a) =>
      `Votre serveur a rendu ${share(a.failed, a.of)} ; l’avis ne contient la réponse d’aucun autre serveur.`,
    untried: (untried, failed, of, yours) =>
      `${yours ? 'Votre serveur' : 'L’hébergeur expéditeur'} en a renvoyé ${format.plural(untried, { one: 'un', other: format.number(untried) })} de plus sans essai, soit ${format.number(failed)} échecs sur ${format.number(of)}.`,
    bothHalves: (operator) =>
      `${receiverFirst(operator)} l’a dit temporaire ; c’est devenu définitif quand votre serveur a cessé d’essayer. Les deux moitiés sont nécessaires.`,
    bridge:
      'Chaque côté voit la moitié d’une connexion. Avec les mêmes identifiants et trois essais convenus, les deux peuvent regarder les mêmes secondes.',
  },
  terms: {
    sendingAddress: 'Adresse expéditrice',
    yourAnswer: 'Votre réponse',
    theirAnswer: (operator) => (operator === null ? 'La réponse' : `Réponse ${ofReceiver(operator)}`),
    whoseWords: 'Qui a dit quoi',
    when: 'Quand',
    howOften: 'Ampleur',
    lookedUp: 'Consultations',
    queueIds: 'Identifiants de file',
    yourQueueIds: 'Vos identifiants de file',
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
  noReply: 'aucun mot d’un serveur destinataire dans l’avis',
  notInNotices: 'absent des avis',
  fromTo: (first, last) => (first === last ? first : `du ${first} au ${last}`),
  everyAttempt: (n) => `chaque essai dans le tableau ${n}`,
  howOften: (failed, of, interval) =>
    `${format.number(failed)} sur ${counted(of)}${interval === null ? '' : `, ${interval}`}`,
  tooFew: 'trop peu pour un pourcentage',
  nothingLookedUp: 'aucune : ni le DNS ni une liste publique n’ont été interrogés',
  lookedUp: (n, when) =>
    `${format.plural(n, { one: 'une question', other: `${format.number(n)} questions` })} au DNS le ${when} ; les réponses figurent parmi les constats`,
  answerTo: 'Répondre à',
  offPath: 'Une boîte qui ne passe pas par le chemin refusé.',
  onPath: 'Cette boîte passe par le chemin refusé : merci de répondre aussi dans votre ticket.',
  mustSupply: 'À compléter par vous : nom, adresse hors du chemin refusé, téléphone',
  alsoAsked: 'Question posée aussi à',
  alsoHost: (name, ticket, limit) =>
    `${name ?? 'L’hébergeur expéditeur'}${ticket === null ? '' : `, ticket ${ticket}`} : ${limit ? 'connexions ouvertes, règle de nouvel essai, lignes de journal.' : 'ses lignes de journal, et ce que lui seul peut voir.'}`,
  alsoReceiver: (operator, ticket, limit) =>
    `${receiverFirst(operator)}${ticket === null ? '' : `, ticket ${ticket}`} : ${limit ? 'quelle limite ou règle, quels comptes, qui peut demander.' : 'ce que seuls ses serveurs peuvent dire, et qui peut demander.'}`,
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
    glossary: 'Mots employés ici',
    story: 'Ce qui s’est passé',
    sources: 'Sources',
    ids: 'Identifiants communs',
    tests: 'Trois essais convenus',
    decision: 'Ce que décident les deux journaux',
    contacts: 'Contacts',
  },
  voices: {
    receiver: (operator) => `Mots ${ofReceiver(operator)}`,
    host: 'Mots de l’hébergeur expéditeur',
    unknown: 'Mots dont l’auteur n’est pas connu',
    recipient: 'Constaté chez le destinataire',
    none: 'Aucun dans les avis.',
    meaning: 'Ce que veulent dire les mots du refus',
    translationNote: 'Les mots des systèmes de courrier sont cités tels quels et ne sont pas traduits.',
  },
  mailColumns: {
    number: 'N°',
    sent: 'Envoyé, UTC',
    from: 'Domaine expéditeur',
    to: 'À',
    ids: 'Identifiants',
    server: 'Serveur',
    reply: 'Réponse',
    outcome: 'Issue',
    bounced: 'Revenu, UTC',
    source: 'Se trouve dans',
  },
  mailsCaption: (table) => `Tableau ${table} : une ligne par message et destinataire`,
  timelineCaption: (table) => `Tableau ${table} : événements, avec l’heure telle qu’écrite`,
  timelineZone: (offset) => `là où aucun fuseau n’est écrit, ${offset} est supposé`,
  sourcesTaken: (at) => `Sources, recueillies le ${at}`,
  sourcesShown: (n, of) =>
    `${format.number(n)} sources sur ${format.number(of)}, celles des pièces d’abord ; toutes figurent dans evidence.txt.`,
  mailsShown: (n, of) =>
    `Les ${format.number(n)} premiers sur ${format.number(of)} ; tous sont dans facts.json.`,
  alternativeColumns: { cause: 'Explication', confidence: 'Certitude', decides: 'Ce qui trancherait' },
  noAlternatives: 'Les mots de l’avis ne laissent aucune autre explication connue d’une règle.',
  missingColumns: { what: 'Quoi', why: 'Pourquoi', whom: 'Qui peut le fournir', request: 'Demande exacte' },
  nothingMissing: 'Il ne manque rien qui changerait les constats.',
  exhibitCaption: (source, lines) => `${source}, ${lines}`,
  lines: (first, last) => (first === last ? `ligne ${first}` : `lignes ${first} à ${last}`),
  exhibitShows: (topics) => `montre ${format.list(topics)}`,
  sourcesColumns: { name: 'Nom', bytes: 'Octets', taken: 'Recueilli', sha256: 'SHA-256' },
  none: '–',
};
