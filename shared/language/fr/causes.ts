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
    because: () => 'rien ne confirmait que le message venait bien du domaine de l’expéditeur',
    plain:
      'Le serveur destinataire vérifie qu’un message a le droit d’utiliser le domaine de son expéditeur. Cette vérification a échoué.',
    technical:
      'SPF, DKIM ou DMARC a échoué pour le domaine de l’expéditeur visible, selon l’évaluation du destinataire.',
    decides:
      'Le champ Authentication-Results d’une copie remise, et les enregistrements SPF, DKIM et DMARC du domaine.',
  },
  'auto-reply': {
    title: 'Réponse automatique',
    because: () => 'une réponse automatique est revenue',
    plain:
      'C’est une réponse écrite par un programme, par exemple un message d’absence. Elle ne dit pas que l’envoi a échoué.',
    technical: 'Une réponse automatique (RFC 3834), et non un avis de remise.',
    decides: 'Le champ Auto-Submitted et l’absence de rapport de remise.',
  },
  'blocklist-query-error': {
    title: 'Une consultation de liste a échoué chez le destinataire',
    because: () => 'sa propre consultation d’une liste a échoué',
    plain:
      'Le serveur destinataire a voulu chercher l’expéditeur dans une liste, et c’est la recherche qui a échoué. La réponse ne dit rien de l’expéditeur.',
    technical:
      'La liste DNS a répondu par un code d’erreur (127.255.255.x par exemple) qui a été lu comme une inscription ; le défaut est du côté du résolveur qui interroge.',
    decides: 'Le code rendu par la liste, et le résolveur par lequel le destinataire interroge.',
  },
  complaint: {
    title: 'Un destinataire a signalé le message',
    because: () => 'un destinataire a signalé le message comme indésirable',
    plain:
      'Un destinataire a appuyé sur le bouton « indésirable », et son fournisseur l’a transmis. Retirez ce destinataire de la liste : d’autres messages nuiraient à la réputation de l’adresse expéditrice.',
    technical: 'Un rapport de plainte (RFC 5965) sur un message remis.',
    decides: 'Le Feedback-Type du rapport, et la raison pour laquelle on a écrit à ce destinataire.',
  },
  'concurrent-connections': {
    title: 'Trop de connexions en même temps',
    because: (ip) => `trop de connexions ${from(ip)} étaient ouvertes en même temps`,
    plain:
      'Chaque serveur expéditeur ne peut garder ouvertes qu’un certain nombre de connexions à la fois. Sur un serveur partagé, tous les clients se partagent ce nombre : un seul message peut donc s’y heurter.',
    technical:
      'Une limite de connexions SMTP simultanées par adresse a été atteinte. Elle compte toutes les connexions de l’adresse, quel que soit le client.',
    decides:
      'Le nombre de connexions ouvertes depuis cette adresse à la minute du refus, compté d’un côté ou de l’autre.',
  },
  'connection-failed': {
    title: 'Pas de connexion',
    because: () => 'aucune connexion au serveur destinataire n’a pu être établie',
    plain: 'Le serveur expéditeur n’a pas pu joindre le serveur destinataire, ou a perdu la connexion.',
    technical: 'Connexion TCP refusée, expirée ou coupée avant qu’une réponse SMTP ne décide du message.',
    decides:
      'Le journal de l’hébergeur expéditeur (quelle adresse, quelle erreur), et un essai de connexion depuis le même hôte.',
  },
  'content-attachment': {
    title: 'Une pièce jointe n’est pas acceptée',
    because: () => 'une pièce jointe de ce type n’est pas acceptée',
    plain: 'Le message portait un fichier d’un type que le serveur destinataire ne laisse pas passer.',
    technical: 'Une pièce jointe a été refusée pour son type ou son nom.',
    decides: 'Le même message sans la pièce jointe, ou avec le fichier derrière un lien.',
  },
  'content-spam': {
    title: 'Le contenu a été jugé indésirable',
    because: () => 'le contenu a été jugé indésirable',
    plain: 'Un filtre du côté destinataire a jugé indésirable le contenu ou la formulation de ce message.',
    technical:
      'Verdict d’un filtre de contenu sur ce message ; l’adresse expéditrice peut avoir bonne réputation.',
    decides: 'Un message d’essai tout simple par le même chemin : s’il passe, c’est le contenu qui a décidé.',
  },
  'content-virus': {
    title: 'Un contenu nuisible a été trouvé',
    because: () => 'un contenu nuisible a été trouvé',
    plain: 'Un analyseur du côté destinataire signale un contenu nuisible dans le message.',
    technical: 'Verdict d’un antivirus ; il peut se tromper, et nomme le plus souvent la signature.',
    decides: 'Un second antivirus sur le même fichier, et le nom de la signature.',
  },
  'dns-failure': {
    title: 'Le domaine du destinataire est introuvable',
    because: () => 'le domaine du destinataire n’a pas pu être trouvé',
    plain: 'L’annuaire d’Internet n’avait pas de réponse utilisable pour le domaine qui suit le signe @.',
    technical:
      'La recherche MX ou A du domaine destinataire a donné NXDOMAIN, SERVFAIL, aucune donnée ou un MX nul.',
    decides: 'Une recherche du MX du domaine par un second résolveur.',
  },
  'domain-blocklisted': {
    title: 'Le domaine de l’expéditeur est sur une liste de blocage',
    because: () => 'le domaine de l’expéditeur figure sur une liste d’expéditeurs indésirables',
    plain: 'Le domaine de l’adresse d’expédition figure sur une liste qu’utilise le destinataire.',
    technical:
      'Une liste de domaines (une DBL par exemple) contient un domaine de l’enveloppe ou de l’en-tête.',
    decides: 'La page de consultation de la liste pour ce domaine.',
  },
  'dynamic-ip': {
    title: 'L’adresse expéditrice ressemble à un accès privé',
    because: (ip) => `${address(ip)} ressemble à un accès privé`,
    plain:
      'Le message est venu directement d’une adresse destinée aux particuliers, ce qui n’est pas accepté.',
    technical:
      'L’adresse est classée dynamique ou résidentielle (liste de type PBL ou nom inverse générique).',
    decides: 'Le nom inverse de l’adresse, et ce que son titulaire a déclaré aux listes de politique.',
  },
  'geo-block': {
    title: 'Le courrier de cette région n’est pas accepté',
    because: (ip) =>
      `le courrier de la région ${ip === null ? 'du serveur expéditeur' : `de ${ip}`} n’est pas accepté`,
    plain: 'Le serveur destinataire n’accepte pas le courrier du pays ou du réseau d’où il est venu.',
    technical: 'Une règle par pays ou par système autonome.',
    decides: 'La règle du destinataire ; un essai depuis une autre région.',
  },
  greylisting: {
    title: 'Prié de réessayer plus tard',
    because: () => 'les expéditeurs inconnus y sont priés de réessayer plus tard',
    plain:
      'Le serveur destinataire repousse volontairement un premier essai et accepte le suivant. Un serveur ordinaire réessaie de lui-même.',
    technical:
      'Greylisting : refus temporaire d’une combinaison inconnue d’adresse, d’expéditeur et de destinataire.',
    decides: 'Si un essai ultérieur depuis la même adresse a été accepté.',
  },
  'host-own-limit': {
    title: 'Limite propre à l’hébergeur expéditeur',
    because: () => 'une limite propre à l’hébergeur expéditeur était atteinte',
    plain: 'Votre propre fournisseur a arrêté le message : une limite d’envoi était atteinte.',
    technical:
      'Une règle de l’hébergeur expéditeur (limite horaire, quota, filtre de sortie) a arrêté le message avant que le destinataire ne le voie.',
    decides: 'La limite de l’hébergeur et son compteur pour ce compte ou ce domaine à ce moment.',
  },
  'ip-blocklisted-local': {
    title: 'L’adresse expéditrice est sur la liste propre au destinataire',
    because: (ip) => `${address(ip)} figure sur sa propre liste d’expéditeurs refusés`,
    plain: 'Le fournisseur destinataire tient sa propre liste, et le serveur expéditeur y figure.',
    technical: 'Un blocage local de l’adresse ; les listes publiques ne le montrent pas.',
    decides: 'La réponse du destinataire : l’adresse est-elle inscrite, et pourquoi.',
  },
  'ip-blocklisted-public-dnsbl': {
    title: 'L’adresse expéditrice est sur une liste de blocage publique',
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
      'Le fournisseur destinataire note chaque serveur expéditeur d’après ce qui en est venu. Sur un serveur partagé, le courrier des autres clients compte aussi.',
    technical:
      'Une note de réputation de l’adresse ou de son réseau, tenue par le destinataire ou son fournisseur de filtrage.',
    decides:
      'La page de consultation du destinataire ou du fournisseur pour l’adresse, et le volume des jours précédents.',
  },
  'mail-loop': {
    title: 'Le message a tourné en rond',
    because: () => 'le message a tourné en rond',
    plain: 'Deux serveurs se sont renvoyé le message jusqu’à ce que l’un d’eux l’arrête.',
    technical: 'Trop de lignes Received ou un Delivered-To répété : une boucle de redirection ou de MX.',
    decides: 'Les lignes Received du message renvoyé.',
  },
  'mailbox-full': {
    title: 'La boîte est pleine',
    because: () => 'la boîte du destinataire est pleine',
    plain: 'Il n’y a plus de place dans la boîte du destinataire.',
    technical: 'Quota de la boîte dépassé.',
    decides:
      'Rien de plus n’est nécessaire ; un message quelques jours plus tard montrera si de la place a été faite.',
  },
  'protocol-violation': {
    title: 'Le message a enfreint une règle du protocole',
    because: () => 'quelque chose dans le message ou le dialogue enfreignait une règle',
    plain: 'Les deux serveurs n’étaient pas d’accord sur la forme du message ou de leur échange.',
    technical:
      'Une erreur de syntaxe ou de séquence (RFC 5321, RFC 5322) : HELO incorrect, saut de ligne isolé, champ manquant.',
    decides: 'Une trace du dialogue SMTP, et l’en-tête du message renvoyé.',
  },
  queued: {
    title: 'Toujours en attente',
    because: () => 'le message attend encore son prochain essai',
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
    decides: 'Le volume envoyé par cette adresse à ce destinataire avant le refus.',
  },
  'rdns-ptr': {
    title: 'Le serveur expéditeur n’a pas de nom correct',
    because: (ip) => `${address(ip)} n’a pas de nom inverse correct`,
    plain:
      'Le numéro d’un serveur de courrier doit mener à son nom. Ce n’est pas le cas ici, et seul son titulaire peut le régler.',
    technical: 'PTR absent, générique, ou non confirmé par la recherche directe (FCrDNS).',
    decides: 'Une recherche PTR de l’adresse, et une recherche A du nom obtenu.',
  },
  'recipient-inactive': {
    title: 'La boîte est désactivée',
    because: () => 'la boîte du destinataire est désactivée',
    plain: 'L’adresse existe ou a existé, mais sa boîte n’accepte plus de courrier.',
    technical: 'Compte désactivé, suspendu ou longtemps inutilisé.',
    decides: 'Le destinataire, par un autre moyen de contact.',
  },
  'recipient-isp-config': {
    title: 'Un défaut de réglage chez le destinataire',
    because: () => 'quelque chose est mal réglé du côté destinataire',
    plain:
      'Le côté destinataire répond pour cette adresse d’une façon que seul son exploitant peut corriger.',
    technical:
      'Refus de relais, erreur de routage ou de certificat pour un domaine que l’hôte devrait servir.',
    decides: 'Le routage du destinataire pour ce domaine, et ses enregistrements MX.',
  },
  'recipient-policy': {
    title: 'Les règles du destinataire ne le permettent pas',
    because: () => 'les règles du destinataire ne le permettent pas',
    plain: 'Le destinataire ou son organisation n’accepte que certains expéditeurs ou certains courriers.',
    technical:
      'Une règle de l’organisation destinataire : liste restreinte, droit d’écrire, règle de transport.',
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
    title: 'Le serveur ne prend pas le courrier de ce domaine',
    because: () => 'ce serveur ne prend pas de courrier pour ce destinataire',
    plain:
      'Le message est arrivé sur un serveur qui n’est pas chargé du destinataire, ou l’expéditeur n’était pas identifié.',
    technical: 'Relais refusé : l’hôte ne sert pas ce domaine, ou le client ne s’est pas authentifié.',
    decides: 'Les enregistrements MX du domaine, et l’identification du client sur le port de soumission.',
  },
  'retry-expired': {
    title: 'L’hébergeur expéditeur a cessé d’essayer',
    because: () => 'l’hébergeur expéditeur a cessé d’essayer au bout de son délai',
    plain: 'Votre hébergeur a essayé en vain pendant un temps fixé, puis a rendu le message.',
    technical:
      'Le délai de la file ou des essais a expiré ; la raison des essais précédents n’est pas dans cet avis.',
    decides: 'Les lignes de journal de l’hébergeur pour les essais précédents.',
  },
  'sender-domain-invalid': {
    title: 'On ne peut pas répondre à l’adresse d’expédition',
    because: () => 'le domaine de l’expéditeur n’a pas pu être vérifié',
    plain: 'Le serveur destinataire a cherché le domaine de l’expéditeur et n’a rien trouvé où répondre.',
    technical:
      'Le domaine de l’expéditeur d’enveloppe n’a ni MX ni A, ne se résout pas, ou a échoué à un rappel.',
    decides: 'Une recherche du domaine d’enveloppe par un second résolveur.',
  },
  'size-limit': {
    title: 'Le message est trop gros',
    because: () => 'le message est plus gros que ce qui est accepté',
    plain: 'Avec ses pièces jointes, le message est plus gros que ce que permet le côté destinataire.',
    technical: 'La limite SIZE du serveur ou de la boîte a été dépassée.',
    decides: 'La taille du message comparée à la limite dans la réponse EHLO.',
  },
  'temp-server-problem': {
    title: 'Un défaut passager chez le destinataire',
    because: () => 'il avait lui-même un défaut passager',
    plain: 'Le serveur destinataire n’était pas en mesure de prendre le message à ce moment.',
    technical: 'Une erreur locale, un manque de ressources ou une maintenance du côté destinataire.',
    decides: 'Si un essai ultérieur a réussi.',
  },
  'tls-required': {
    title: 'Le chiffrement était exigé',
    because: () => 'un chiffrement exigé n’a pas pu être convenu',
    plain: 'L’un des côtés exige une connexion chiffrée, et les deux n’ont pas réussi à en convenir.',
    technical: 'STARTTLS exigé ou échoué : version, algorithme, certificat, MTA-STS ou DANE.',
    decides: 'Un essai TLS du serveur destinataire, et le journal TLS de l’hébergeur expéditeur.',
  },
  unknown: {
    title: 'Raison inconnue',
    because: () => 'l’avis n’en donne pas clairement la raison',
    plain: 'L’avis ne dit pas assez clairement ce qui s’est passé.',
    technical: 'Aucune règle n’a trouvé de mots qui décident.',
    decides: 'L’avis complet, et les lignes de journal de l’hébergeur expéditeur.',
  },
  'url-blocklisted': {
    title: 'Un lien du message est sur une liste',
    because: () => 'un lien du message figure sur une liste de sites indésirables',
    plain: 'Le message contient un lien, peut-être dans la signature, vers un site qui figure sur une liste.',
    technical: 'Une liste d’URI (SURBL ou une DBL par exemple) contient un domaine lié dans le texte.',
    decides: 'La consultation de la liste pour chaque domaine lié dans le message.',
  },
};
