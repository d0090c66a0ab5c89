import type { Sentences } from '../sentences.ts';
import { receiverFirst } from './who.ts';

const domainOr = (domain: string | null) => domain ?? 'le domaine du destinataire';

const purpose: Sentences['letters']['purpose'] = {
  connections: {
    receiver:
      'Nous ne demandons pas de retrait d’une liste de blocage : le code désigne une limite de connexions. Nous demandons quelle limite a été atteinte, afin que l’hébergeur reste en dessous.',
    host: 'Le code désigne une limite de connexions par adresse IP, tous utilisateurs confondus. Vous seuls pouvez voir ce nombre.',
  },
  rate: {
    receiver:
      'Nous ne demandons pas de retrait d’une liste de blocage : la réponse indique une limite. Nous demandons laquelle, afin que l’hébergeur puisse la respecter.',
    host: 'La réponse indique une limite sur le volume qu’une adresse peut envoyer. Vous seuls pouvez voir ce volume.',
  },
  waiting: {
    receiver:
      'Ce courrier a été différé, et non refusé définitivement : nous demandons seulement si une tentative ultérieure est acceptée.',
    host: 'Ce courrier a été différé, et non refusé définitivement. Nous demandons seulement si une tentative ultérieure a abouti.',
  },
  listing: {
    receiver:
      'Nous demandons ce qui a conduit à cette inscription, ce qui doit changer, et qui pourra ensuite demander un réexamen.',
    host: 'Merci de trouver et de faire cesser ce qui a conduit à cette inscription avant toute demande de retrait : une demande déposée sans que la cause soit trouvée est rejetée.',
  },
  account: {
    receiver:
      'Nous ne demandons pas de déblocage avant que le compte soit assaini : nous demandons ce qui a été constaté et quand, afin de retrouver ce compte.',
    host: 'Un compte de votre serveur est peut-être piraté. Merci de le vérifier et de faire cesser ce qui ne vient pas de son titulaire avant toute demande de déblocage.',
  },
  complaint: {
    receiver:
      'Rien n’a été refusé et nous ne demandons aucun déblocage : nous demandons ce qui a conduit à la plainte, afin que cela ne se reproduise pas.',
    host: 'Rien n’a été refusé. Nous demandons seulement si le journal montre du courrier que le titulaire du compte n’a pas envoyé.',
  },
  identity: {
    receiver:
      'Nous ne demandons pas d’exception : nous demandons quelle vérification a échoué, afin que le titulaire du domaine puisse corriger.',
    host: 'Les enregistrements du domaine doivent correspondre à votre serveur. Nous demandons quelles valeurs il utilise.',
  },
  'reverse-name': {
    receiver:
      'Nous ne demandons pas d’exception : nous demandons ce que voient vos serveurs, afin que le titulaire de l’adresse puisse corriger son nom.',
    host: 'Seul le titulaire de l’adresse peut définir son nom inverse. Merci d’en définir un qui ramène à l’adresse.',
  },
  'no-such-domain': {
    receiver:
      'Vos serveurs n’ont rien refusé : le domaine n’a pas pu être résolu. Nous demandons si ses enregistrements sont bien ceux que vous voulez.',
    host: 'Le domaine du destinataire n’a pas pu être résolu. Nous demandons ce que répond aujourd’hui votre résolveur.',
  },
  unreachable: {
    receiver:
      'Vos serveurs n’ont rien refusé : aucune connexion n’a abouti. Nous demandons si l’une d’elles vous est parvenue.',
    host: 'Votre serveur n’a pas pu joindre l’autre. Nous demandons quelle adresse il a tenté de joindre, et avec quelle erreur.',
  },
  content: {
    receiver:
      'Nous ne demandons pas de laisser passer ce message : nous demandons quelle partie a conduit au verdict, afin de la modifier.',
    host: 'Le verdict porte sur ce message, et non sur votre serveur. Nous demandons seulement les lignes qui le montrent.',
  },
  'no-such-mailbox': {
    receiver:
      'Aucun blocage n’est en cause et nous ne demandons pas d’en lever un : nous demandons seulement si cette adresse accepte du courrier.',
    host: 'Rien ici ne met en cause votre serveur : la réponse porte sur l’adresse du destinataire. Nous demandons seulement les lignes qui le montrent.',
  },
  'mailbox-full': {
    receiver:
      'Aucun blocage n’est en cause : la boîte est pleine, et seul le destinataire peut y faire de la place. Nous demandons seulement si c’est encore le cas.',
    host: 'Rien ici ne met en cause votre serveur : la boîte du destinataire est pleine. Nous demandons seulement si une tentative ultérieure a abouti.',
  },
  'recipient-rule': {
    receiver:
      'Cette règle est peut-être voulue, et nous ne demandons pas d’exception : nous demandons de quelle règle il s’agit, et qui peut autoriser cet expéditeur.',
    host: 'C’est une règle du côté destinataire qui a refusé ce message ; rien ici ne met en cause votre serveur. Nous demandons seulement les lignes qui le montrent.',
  },
  size: {
    receiver: 'Nous ne demandons pas d’exception : nous demandons la limite, afin de réduire le message.',
    host: 'Le message dépassait la taille qu’accepte l’un des deux serveurs. Nous demandons votre propre limite.',
  },
  'own-limit': {
    receiver:
      'C’est une limite de l’hébergeur expéditeur qui a arrêté ce message, et vous n’avez rien à débloquer : nous demandons seulement si quelque chose vous en est parvenu.',
    host: 'Une limite de votre côté a arrêté ce message. Nous demandons laquelle, et comment la respecter.',
  },
  tls: {
    receiver:
      'Nous demandons quel chiffrement vos serveurs exigent, afin que l’hébergeur expéditeur puisse le proposer.',
    host: 'Les deux serveurs n’ont pas réussi à négocier un chiffrement. Nous demandons ce que votre serveur a proposé.',
  },
  'gave-up': {
    receiver:
      'L’hébergeur expéditeur a abandonné, et son avis ne dit pas pourquoi. Nous demandons si ses tentatives vous sont parvenues.',
    host: 'Votre serveur a abandonné, et l’avis ne dit pas ce qui a été répondu à ses tentatives. C’est ce que nous demandons.',
  },
  loop: {
    receiver:
      'Le message a tourné en rond. Nous demandons si un transfert ou une route de votre côté le renvoie d’où il vient.',
    host: 'Le message a tourné en rond. Nous demandons si un transfert ou une route de votre côté le renvoie d’où il vient.',
  },
  'not-responsible': {
    receiver:
      'La réponse dit que le serveur n’accepte pas de courrier pour ce destinataire. Nous demandons s’il devrait l’accepter.',
    host: 'Le serveur que le vôtre a choisi n’accepte pas de courrier pour ce destinataire. Nous demandons pourquoi il a été choisi.',
  },
  protocol: {
    receiver:
      'Nous ne demandons pas d’exception : nous demandons quelle règle a été enfreinte et où, afin de corriger.',
    host: 'Le message ou le dialogue entre serveurs n’a pas respecté une règle. Nous demandons le dialogue tel que votre journal le contient.',
  },
  unclear: {
    receiver: 'Nous demandons ce qui s’est passé et ce qui doit changer.',
    host: 'Nous demandons ce que vous seuls pouvez voir.',
  },
};

export const letters: Sentences['letters'] = {
  purpose,
  title: {
    undelivered: (domain) => `Le courrier pour ${domainOr(domain)} n’a pas pu être remis`,
    putOff: (operator, code) =>
      `Le courrier pour ${operator ?? 'le serveur destinataire'} est différé${code === null ? '' : ` avec ${code}`}`,
    complaint: (ip) => `Une plainte au sujet de messages${ip === null ? '' : ` venant de ${ip}`}`,
  },
  postmasterOf: (domain) => `Au postmaster de ${domain}`,
  complaintOfYours: (ip) =>
    `Vous avez transmis une plainte au sujet de messages${ip === null ? '' : ` venant de ${ip}`}.`,
  complaintOf: (operator) =>
    `${receiverFirst(operator)} a transmis une plainte au sujet de messages partis de votre serveur.`,
  next: 'Prochaine étape',
  noLetter:
    'Aucune lettre n’est nécessaire pour l’instant. Les deux sont prêtes au cas où cette étape ne suffirait pas ; elles ne demandent aucun retrait.',
  receiver: {
    laterTaken: 'Une tentative ultérieure du même message est-elle acceptée ?',
    domainRecords: (domain) =>
      `Quels enregistrements MX doit avoir ${domainOr(domain)}, et sont-ils publiés aujourd’hui ?`,
    domainTaken: (domain) => `Vos serveurs acceptent-ils le courrier pour ${domainOr(domain)} ?`,
    stillFull: 'La boîte est-elle encore pleine aujourd’hui ?',
    whoAllows: 'Qui, du côté destinataire, peut autoriser cet expéditeur ?',
    sizeCounts:
      'La limite porte-t-elle sur les pièces jointes telles qu’elles sont transmises, soit un tiers de plus que le fichier ?',
    tlsNeeded: 'Quelles versions de TLS et quels contrôles de certificat vos serveurs exigent-ils ?',
    routesBack: (domain) =>
      `Un transfert ou une route pour ${domainOr(domain)} renvoie-t-il le message d’où il vient ?`,
    whichSyntax: 'Quelle commande ou quelle ligne du message n’a pas respecté la règle, et laquelle ?',
  },
  host: {
    gotThrough: 'Une tentative ultérieure a-t-elle abouti, et quand ?',
    secured: 'Le compte a-t-il été sécurisé, et quand ?',
    setName: 'Allez-vous définir un nom inverse qui ramène à l’adresse, et quand ?',
    resolverSees: (domain) =>
      `Que répond aujourd’hui votre résolveur à la requête MX pour ${domainOr(domain)} ?`,
    asWritten: 'Votre serveur a-t-il transmis l’adresse du destinataire telle qu’elle était écrite ?',
    largest: 'Quelle est la taille maximale d’un message que votre serveur envoie ?',
    routesBack: 'Un transfert ou une route de votre côté renvoie-t-il le message d’où il vient ?',
    chosen: (remote) =>
      `D’après quel enregistrement ou quel réglage votre serveur a-t-il choisi ${remote ?? 'ce serveur'} pour ce destinataire ?`,
    dialogue: 'Pouvez-vous envoyer le dialogue SMTP d’une de ces tentatives ?',
  },
};
