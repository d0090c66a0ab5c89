import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { deName } from './who.ts';

const format = formatOf('fr');

const from = (ip: string | null) => ip ?? 'l’adresse IP d’envoi';
const of = (ip: string | null) => (ip === null ? 'de l’adresse IP d’envoi' : `de ${ip}`);
const to = (ip: string | null) => (ip === null ? 'à l’adresse IP d’envoi' : `à ${ip}`);
const ofOperator = (operator: string | null) => (operator === null ? 'du destinataire' : deName(operator));
const at = (when: string | null) => (when === null ? 'au moment du refus' : `le ${when}`);
const between = (first: string | null, last: string | null) =>
  first === null || last === null
    ? 'pendant la période en question'
    : first === last
      ? `le ${first}`
      : `entre le ${first} et le ${last}`;

export const asks: Sentences['asks'] = {
  slots: {
    yesNo: 'oui / non',
    number: 'nombre',
    perAddress: 'nombre par adresse',
    perTime: 'nombre par période',
    reasonChannel: 'raison, voie',
    channel: 'formulaire ou adresse',
    rule: 'nom de la règle ou de la liste',
    action: 'une phrase',
    logLines: 'lignes de journal',
    addressShared: 'adresse IP ; partagée / dédiée',
    retry: 'règle, heures',
    yesNoCount: 'oui / non, combien',
    yesTicket: 'oui / non, ticket',
    date: 'date et heure, UTC',
    check: 'SPF / DKIM / DMARC',
    part: 'partie ou mot',
    addressRule: 'adresse / règle',
    size: 'mégaoctets',
  },
  receiver: {
    metLimit: (ip) =>
      `Ces tentatives se sont-elles heurtées à une limite de connexions simultanées depuis ${from(ip)} ?`,
    openAt: (ip, when) => `Combien de connexions étaient ouvertes depuis ${from(ip)} ${at(when)} ?`,
    whichLimit: (ip) => `Quelle limite s’applique aujourd’hui ${to(ip)} ?`,
    otherReason: (ip) =>
      `Une autre restriction vise-t-elle ${from(ip)}, et qui peut en demander le réexamen ?`,
    reached: (ip, first, last) =>
      `Des connexions depuis ${from(ip)} ont-elles atteint vos serveurs ${between(first, last)} ?`,
    whichRule: (code) =>
      `Quelle règle ou quelle liste a produit la réponse${code === null ? '' : ` ${code}`} ?`,
    stillRestricted: (ip) => `Le courrier ${of(ip)} est-il encore refusé aujourd’hui ?`,
    change: () => 'Que doit changer l’hébergeur expéditeur pour que le courrier passe ?',
    whoMayAsk: () => 'Qui peut demander un réexamen, et par quelle voie ?',
    rateLimit: (ip) => `Quelle limite par période s’applique ${to(ip)}, et que compte-t-elle ?`,
    rateAt: (ip, when) => `Combien de messages venant ${of(ip)} ont été comptés ${at(when)} ?`,
    listed: (ip) => `Sur quelle liste figure ${from(ip)}, et depuis quand ?`,
    whatSeen: () => 'Qu’est-ce qui a conduit à cette inscription (type de courrier, moment) ?',
    whichCheck: (domain) =>
      `Quelle vérification a échoué${domain === null ? '' : ` pour ${domain}`} : SPF, DKIM ou DMARC ?`,
    whichPart: () =>
      'Quelle partie du message a conduit au verdict : expéditeur, lien, pièce jointe ou texte ?',
    mailboxExists: () => 'La boîte du destinataire existe-t-elle, et accepte-t-elle du courrier ?',
    recipientRule: () => 'Une règle de l’organisation destinataire refuse-t-elle cet expéditeur ?',
    sizeLimit: () => 'Quelle taille maximale acceptez-vous pour ce destinataire ?',
    dnsSeen: () =>
      'Que voyaient alors vos serveurs dans le DNS pour l’adresse IP d’envoi et le domaine expéditeur ?',
    ownFault: () => 'Y avait-il alors une panne de votre côté, et est-elle réparée ?',
  },
  host: {
    logLines: (ids, search) =>
      `Pouvez-vous envoyer toutes les lignes de journal de ${format.plural(ids, { one: 'ce message', other: 'ces messages' })}${search === null ? '' : ` (${search})`} ?`,
    outgoingIp: (n) =>
      `De quelle adresse IP ${format.plural(n, { one: 'ce message est-il parti', other: 'ces messages sont-ils partis' })}, et est-elle partagée avec d’autres clients ?`,
    outgoingIpKnown: (n, ip) =>
      `${format.plural(n, { one: 'Ce message est-il parti', other: 'Ces messages sont-ils partis' })} de ${ip}, et cette adresse est-elle partagée avec d’autres clients ?`,
    parallel: (operator, ip, when) =>
      `Combien de connexions aux serveurs ${ofOperator(operator)} étaient ouvertes depuis ${from(ip)} ${at(when)} ?`,
    maxParallel: (operator) =>
      `Combien de connexions simultanées votre serveur s’autorise-t-il vers les serveurs ${ofOperator(operator)} ?`,
    retryRule: (n) =>
      `Quelle règle de nouvelle tentative s’applique à cette destination, et y a-t-il bien eu une tentative pour ${format.plural(n, { one: 'ce message', other: 'chacun de ces messages' })} avant son retour ?`,
    otherCustomers: () => 'D’autres clients ont-ils reçu la même réponse pendant cette période ?',
    willFile: (operator) =>
      `En tant que titulaire de l’adresse, allez-vous déposer la demande auprès ${operator === null ? 'de l’opérateur destinataire' : deName(operator)}, et sous quel numéro de ticket ?`,
    compromised: () =>
      'Le journal montre-t-il, pour ces comptes, du courrier que leur titulaire n’a pas envoyé ?',
    ptr: (ip) => `Quel est le nom inverse ${of(ip)}, et ce nom ramène-t-il à l’adresse ?`,
    authRecords: (domain) =>
      `Quel « include » SPF et quelle clé DKIM votre serveur utilise-t-il${domain === null ? '' : ` pour ${domain}`} ?`,
    ownLimit: () => 'Laquelle de vos limites était atteinte, et où en était alors son compteur ?',
    network: (remote) =>
      `Votre serveur joint-il ${remote ?? 'le serveur destinataire'} sur le port 25 aujourd’hui ?`,
    tls: () => 'Quelle version de TLS et quel certificat les deux serveurs ont-ils essayé d’utiliser ?',
  },
  heading: (by) => `Ce que nous demandons, d’ici au ${by}`,
  headingReceiver: 'Demandé à l’opérateur destinataire',
  headingHost: 'Demandé à l’hébergeur expéditeur',
};
