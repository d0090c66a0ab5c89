import type { Sentences } from '../sentences.ts';

const address = (ip: string | null) => ip ?? 'le serveur expéditeur';
const from = (ip: string | null) => (ip === null ? 'du serveur expéditeur' : `de ${ip}`);

export const causes: Sentences['causes'] = {
  'account-compromise': {
    title: 'Un compte est peut-être utilisé par un tiers',
    because: () => 'un compte du côté expéditeur semble utilisé par un tiers',
    plain: 'Quelqu’un d’autre envoie peut-être du courrier avec l’un des comptes du côté expéditeur.',
    technical: 'Le refus désigne un compte compromis ou un comportement d’envoi qui le laisse penser.',
    decides:
      'Le journal de l’hébergeur expéditeur : connexions et volume de ce compte dans les heures précédentes.',
  },
  'auth-spf-dkim-dmarc': {
    title: 'L’origine du message n’a pas été prouvée',
    because: () => 'rien ne confirmait que le message provenait bien du domaine de l’expéditeur',
    plain:
      'Le serveur destinataire contrôle qu’un message a le droit d’utiliser le domaine de son expéditeur. Ce contrôle a échoué.',
    technical:
      'SPF, DKIM ou DMARC a échoué pour le domaine de l’expéditeur visible, selon l’évaluation du destinataire.',
    decides:
      'Le champ Authentication-Results d’une copie remise, et les enregistrements SPF, DKIM et DMARC du domaine.',
  },
  'auto-reply': {
    title: 'Réponse automatique',
    because: () => 'une réponse automatique est revenue',
    plain:
      'C’est une réponse écrite par un programme, par exemple un message d’absence. Elle ne signifie pas que l’envoi a échoué.',
    technical: 'Une réponse automatique (RFC 3834), et non un avis de remise.',
    decides: 'Le champ Auto-Submitted et l’absence de rapport de remise.',
  },
  'blocklist-query-error': {
    title: 'La consultation d’une liste a échoué chez le destinataire',
    because: () => 'sa propre consultation d’une liste a échoué',
    plain:
      'Le serveur destinataire a voulu chercher l’expéditeur dans une liste, et c’est la recherche qui a échoué. La réponse ne dit rien de l’expéditeur.',
    technical:
      'La liste DNS a répondu par un code d’erreur (127.255.255.x par exemple), pris pour une inscription ; c’est le résolveur du destinataire qui est en cause.',
    decides: 'Le code renvoyé par la liste, et le résolveur qu’utilise le destinataire.',
  },
  complaint: {
    title: 'Un destinataire a signalé le message',
    because: () => 'un destinataire a signalé le message comme indésirable',
    plain:
      'Un destinataire a cliqué sur « Indésirable », et son fournisseur a transmis le signalement. Retirez ce destinataire de la liste : d’autres messages nuiraient à la réputation de l’adresse IP d’envoi.',
    technical: 'Un rapport de plainte (RFC 5965) sur un message remis.',
    decides: 'Le Feedback-Type du rapport, et la raison pour laquelle on a écrit à ce destinataire.',
  },
  'concurrent-connections': {
    title: 'Trop de connexions en même temps',
    because: (ip) => `trop de connexions ${from(ip)} étaient ouvertes en même temps`,
    plain:
      'Chaque serveur expéditeur ne peut garder ouvertes qu’un certain nombre de connexions à la fois. Sur un serveur partagé, tous les clients se partagent ce nombre : même un message isolé peut donc être refusé.',
    technical:
      'Une limite de connexions SMTP simultanées par adresse a été atteinte. Elle porte sur toutes les connexions de l’adresse, quel que soit le client.',
    decides:
      'Le nombre de connexions ouvertes depuis cette adresse à la minute du refus, compté d’un côté ou de l’autre.',
  },
  'connection-failed': {
    title: 'Pas de connexion',
    because: () => 'aucune connexion au serveur destinataire n’a pu être établie',
    plain: 'Le serveur expéditeur n’a pas pu joindre le serveur destinataire, ou a perdu la connexion.',
    technical: 'Connexion TCP refusée, expirée ou coupée avant toute réponse SMTP sur ce message.',
    decides:
      'Le journal de l’hébergeur expéditeur (quelle adresse, quelle erreur), et un test de connexion depuis la même machine.',
  },
  'content-attachment': {
    title: 'Une pièce jointe n’est pas acceptée',
    because: () => 'une pièce jointe de ce type n’est pas acceptée',
    plain: 'Le message contenait un fichier d’un type que le serveur destinataire ne laisse pas passer.',
    technical: 'Une pièce jointe a été refusée pour son type ou son nom.',
    decides: 'Le même message sans la pièce jointe, ou avec un lien vers le fichier.',
  },
  'content-spam': {
    title: 'Le contenu a été jugé indésirable',
    because: () => 'le contenu a été jugé indésirable',
    plain: 'Un filtre du côté destinataire a jugé indésirable le contenu ou la formulation de ce message.',
    technical:
      'Verdict d’un filtre de contenu sur ce message ; l’adresse IP d’envoi peut avoir bonne réputation.',
    decides:
      'Un message de test tout simple par le même chemin : s’il passe, c’est le contenu qui est en cause.',
  },
  'content-virus': {
    title: 'Un contenu malveillant a été détecté',
    because: () => 'un contenu malveillant a été détecté',
    plain: 'Un antivirus du côté destinataire signale un contenu malveillant dans le message.',
    technical:
      'Verdict d’un antivirus ; il peut se tromper, et donne le plus souvent le nom de la signature.',
    decides: 'Un second antivirus sur le même fichier, et le nom de la signature.',
  },
  'dns-failure': {
    title: 'Le domaine du destinataire est introuvable',
    because: () => 'le domaine du destinataire n’a pas pu être trouvé',
    plain:
      'L’annuaire d’Internet (le DNS) n’a donné aucune réponse utilisable pour le domaine placé après le @.',
    technical:
      'La requête MX ou A sur le domaine du destinataire a donné NXDOMAIN, SERVFAIL, aucune donnée ou un MX nul.',
    decides: 'Une requête MX sur le domaine auprès d’un second résolveur.',
  },
  'domain-blocklisted': {
    title: 'Le domaine de l’expéditeur est sur une liste de blocage',
    because: () => 'le domaine de l’expéditeur figure sur une liste d’expéditeurs indésirables',
    plain: 'Le domaine de l’adresse de l’expéditeur figure sur une liste que consulte le destinataire.',
    technical:
      'Une liste de domaines (une DBL par exemple) contient un domaine de l’enveloppe ou de l’en-tête.',
    decides: 'La page de consultation de la liste pour ce domaine.',
  },
  'dynamic-ip': {
    title: 'L’adresse IP d’envoi ressemble à un accès de particulier',
    because: (ip) => `${address(ip)} ressemble à un accès de particulier`,
    plain:
      'Le message est parti directement d’une adresse réservée aux accès de particuliers, ce qui n’est pas accepté.',
    technical:
      'L’adresse est classée dynamique ou résidentielle (liste de type PBL ou nom inverse générique).',
    decides: 'Le nom inverse de l’adresse, et ce que son titulaire a déclaré aux listes comme la PBL.',
  },
  'geo-block': {
    title: 'Le courrier de cette région n’est pas accepté',
    because: (ip) =>
      `le courrier de la région ${ip === null ? 'du serveur expéditeur' : `de ${ip}`} n’est pas accepté`,
    plain: 'Le serveur destinataire n’accepte pas le courrier provenant de ce pays ou de ce réseau.',
    technical: 'Une règle par pays ou par système autonome.',
    decides: 'La règle du destinataire ; un test depuis une autre région.',
  },
  greylisting: {
    title: 'Le destinataire demande de réessayer plus tard',
    because: () => 'tout expéditeur inconnu doit réessayer plus tard',
    plain:
      'Le serveur destinataire diffère exprès une première tentative et accepte la suivante. Un serveur ordinaire réessaie de lui-même.',
    technical:
      'Greylisting : refus temporaire d’une combinaison inconnue d’adresse, d’expéditeur et de destinataire.',
    decides: 'L’acceptation, ou non, d’une tentative ultérieure depuis la même adresse.',
  },
  'host-own-limit': {
    title: 'Une limite de l’hébergeur expéditeur lui-même',
    because: () => 'une limite de l’hébergeur expéditeur lui-même était atteinte',
    plain: 'Votre propre hébergeur a arrêté le message : une limite d’envoi était atteinte.',
    technical:
      'Une règle de l’hébergeur expéditeur (limite horaire, quota, filtre de sortie) a arrêté le message avant que le destinataire ne le voie.',
    decides: 'La limite de l’hébergeur et son compteur pour ce compte ou ce domaine à ce moment.',
  },
  'ip-blocklisted-local': {
    title: 'L’adresse IP d’envoi est sur une liste interne du destinataire',
    because: (ip) => `${address(ip)} figure sur sa liste interne d’expéditeurs refusés`,
    plain: 'Le fournisseur destinataire tient sa propre liste de blocage, et le serveur expéditeur y figure.',
    technical: 'Un blocage interne de l’adresse, invisible dans les listes publiques.',
    decides: 'La réponse du destinataire, qui dira si l’adresse y est inscrite et pourquoi.',
  },
  'ip-blocklisted-public-dnsbl': {
    title: 'L’adresse IP d’envoi est sur une liste de blocage publique',
    because: (ip) => `${address(ip)} figure sur une liste de blocage publique`,
    plain:
      'Le serveur expéditeur figure sur une liste publique de serveurs qui ont envoyé du courrier indésirable.',
    technical: 'Une liste DNS nommée dans la réponse contient l’adresse.',
    decides: 'La page de consultation de la liste pour l’adresse, aujourd’hui et au moment du refus.',
  },
  'ip-reputation': {
    title: 'Le serveur expéditeur a mauvaise réputation',
    because: (ip) => `${address(ip)} y a mauvaise réputation`,
    plain:
      'Le fournisseur destinataire note chaque serveur expéditeur d’après le courrier qu’il en a reçu. Sur un serveur partagé, le courrier des autres clients compte aussi.',
    technical:
      'Une note de réputation de l’adresse ou de son réseau, tenue par le destinataire ou son fournisseur de filtrage.',
    decides:
      'La page de consultation du destinataire ou de son fournisseur de filtrage pour l’adresse, et le volume des jours précédents.',
  },
  'mail-loop': {
    title: 'Le message a tourné en rond',
    because: () => 'le message a tourné en rond',
    plain: 'Deux serveurs se sont renvoyé le message jusqu’à ce que l’un d’eux l’arrête.',
    technical: 'Trop de lignes Received ou un Delivered-To répété : une boucle de transfert ou de MX.',
    decides: 'Les lignes Received du message retourné.',
  },
  'mailbox-full': {
    title: 'La boîte aux lettres est pleine',
    because: () => 'la boîte aux lettres du destinataire est pleine',
    plain: 'Il n’y a plus de place dans la boîte aux lettres du destinataire.',
    technical: 'Quota de la boîte dépassé.',
    decides:
      'Rien d’autre n’est nécessaire ; un message envoyé quelques jours plus tard montrera si de la place a été libérée.',
  },
  'protocol-violation': {
    title: 'Le message ne respecte pas le protocole',
    because: () => 'le message ou l’échange entre serveurs ne respectait pas une règle',
    plain: 'Les deux serveurs ne se sont pas entendus sur la forme du message ou de leur échange.',
    technical:
      'Une erreur de syntaxe ou de séquence (RFC 5321, RFC 5322) : HELO incorrect, saut de ligne isolé, champ manquant.',
    decides: 'Une trace du dialogue SMTP, et l’en-tête du message retourné.',
  },
  queued: {
    title: 'Toujours en attente',
    because: () => 'le message attend encore la prochaine tentative',
    plain: 'Le message n’a pas échoué. Le serveur expéditeur le garde et réessaie.',
    technical: 'Un avis de retard ; la file d’attente réessaie jusqu’à sa limite.',
    decides: 'L’avis suivant, ou une remise dans le journal.',
  },
  'rate-limit': {
    title: 'Trop de courrier en peu de temps',
    because: (ip) => `trop de courrier est venu ${from(ip)} en peu de temps`,
    plain:
      'Le serveur destinataire n’accepte d’un expéditeur qu’une certaine quantité de courrier en un temps donné. Sur un serveur partagé, le courrier des autres clients compte aussi.',
    technical: 'Une limite de messages, de destinataires ou de connexions par période a été atteinte.',
    decides: 'Le volume envoyé depuis cette adresse à cet opérateur avant le refus.',
  },
  'rdns-ptr': {
    title: 'Le serveur expéditeur n’a pas de nom inverse correct',
    because: (ip) => `${address(ip)} n’a pas de nom inverse correct`,
    plain:
      'À partir de son numéro (l’adresse IP), on doit pouvoir retrouver le nom d’un serveur de messagerie. Ce n’est pas le cas ici, et seul le titulaire de l’adresse peut y remédier.',
    technical: 'PTR absent, générique, ou non confirmé par la résolution directe (FCrDNS).',
    decides: 'Une requête PTR sur l’adresse, puis une requête A sur le nom obtenu.',
  },
  'recipient-inactive': {
    title: 'La boîte aux lettres est désactivée',
    because: () => 'la boîte aux lettres du destinataire est désactivée',
    plain: 'L’adresse existe ou a existé, mais sa boîte n’accepte plus de courrier.',
    technical: 'Compte désactivé, suspendu ou longtemps inutilisé.',
    decides: 'Le destinataire, par un autre moyen de contact.',
  },
  'recipient-isp-config': {
    title: 'Une erreur de configuration chez le destinataire',
    because: () => 'quelque chose est mal configuré du côté destinataire',
    plain:
      'Le serveur du destinataire répond de travers pour cette adresse, et seul son exploitant peut corriger cela.',
    technical:
      'Refus de relais, erreur de routage ou de certificat pour un domaine que le serveur devrait prendre en charge.',
    decides: 'Le routage du destinataire pour ce domaine, et ses enregistrements MX.',
  },
  'recipient-policy': {
    title: 'Les règles du destinataire ne le permettent pas',
    because: () => 'les règles du destinataire ne le permettent pas',
    plain:
      'Le destinataire ou son organisation n’accepte que certains expéditeurs ou certains types de courrier.',
    technical:
      'Une règle de l’organisation destinataire : liste à accès restreint, expéditeurs autorisés, règle de transport.',
    decides: 'L’administrateur du destinataire.',
  },
  'recipient-unknown': {
    title: 'L’adresse n’existe pas',
    because: () => 'l’adresse n’y existe pas',
    plain: 'Il n’y a pas de boîte à ce nom. La cause la plus fréquente est une faute de frappe.',
    technical: 'Destinataire refusé à RCPT ou après : utilisateur inconnu.',
    decides: 'L’orthographe de l’adresse, et le destinataire par un autre moyen de contact.',
  },
  'relay-denied': {
    title: 'Le serveur ne prend pas en charge ce domaine',
    because: () => 'ce serveur n’accepte pas de courrier pour ce destinataire',
    plain:
      'Le message est arrivé sur un serveur qui ne gère pas ce destinataire, ou l’expéditeur ne s’était pas identifié.',
    technical: 'Relais refusé : le serveur ne gère pas ce domaine, ou le client ne s’est pas authentifié.',
    decides: 'Les enregistrements MX du domaine, et l’authentification du client sur le port de soumission.',
  },
  'retry-expired': {
    title: 'L’hébergeur expéditeur a abandonné',
    because: () => 'l’hébergeur expéditeur a abandonné au bout de son délai',
    plain:
      'Votre hébergeur a tenté en vain la remise pendant un temps fixé, puis vous a retourné le message.',
    technical:
      'Le délai de la file d’attente ou des tentatives a expiré ; la raison des échecs précédents n’est pas dans cet avis.',
    decides: 'Les lignes de journal de l’hébergeur pour les tentatives précédentes.',
  },
  'sender-domain-invalid': {
    title: 'On ne peut pas répondre à l’adresse de l’expéditeur',
    because: () => 'le domaine de l’expéditeur n’a pas pu être vérifié',
    plain:
      'Le serveur destinataire a cherché le domaine de l’expéditeur et n’a trouvé aucun serveur à qui répondre.',
    technical:
      'Le domaine de l’expéditeur d’enveloppe n’a ni MX ni A, ne se résout pas, ou n’a pas passé la vérification par rappel (callout).',
    decides: 'Une requête sur le domaine d’enveloppe auprès d’un second résolveur.',
  },
  'size-limit': {
    title: 'Le message est trop volumineux',
    because: () => 'le message est plus volumineux que ce qui est accepté',
    plain: 'Avec ses pièces jointes, le message dépasse la taille qu’accepte le côté destinataire.',
    technical: 'La limite SIZE du serveur ou de la boîte a été dépassée.',
    decides: 'La taille du message comparée à la limite dans la réponse EHLO.',
  },
  'temp-server-problem': {
    title: 'Une panne passagère chez le destinataire',
    because: () => 'il connaissait lui-même une panne passagère',
    plain: 'Le serveur destinataire n’était pas en mesure d’accepter le message à ce moment-là.',
    technical: 'Une erreur locale, un manque de ressources ou une maintenance du côté destinataire.',
    decides: 'La réussite, ou non, d’une tentative ultérieure.',
  },
  'tls-required': {
    title: 'Le chiffrement était exigé',
    because: () => 'aucun chiffrement n’a pu être négocié, alors qu’il est exigé',
    plain: 'L’un des deux serveurs exige une connexion chiffrée, et ils ne sont pas parvenus à l’établir.',
    technical: 'STARTTLS exigé ou en échec : version, algorithme, certificat, MTA-STS ou DANE.',
    decides: 'Un test TLS du serveur destinataire, et le journal TLS de l’hébergeur expéditeur.',
  },
  unknown: {
    title: 'Raison inconnue',
    because: () => 'l’avis n’en donne pas clairement la raison',
    plain: 'L’avis ne dit pas assez clairement ce qui s’est passé.',
    technical: 'Aucune règle n’a trouvé de termes décisifs.',
    decides: 'L’avis complet, et les lignes de journal de l’hébergeur expéditeur.',
  },
  'url-blocklisted': {
    title: 'Un lien du message est sur une liste',
    because: () => 'un lien du message figure sur une liste de sites indésirables',
    plain: 'Le message contient un lien, peut-être dans la signature, vers un site qui figure sur une liste.',
    technical:
      'Une liste d’URI (SURBL ou une DBL par exemple) contient un domaine vers lequel pointe le texte.',
    decides: 'La consultation de la liste pour chaque domaine vers lequel pointe le message.',
  },
};
