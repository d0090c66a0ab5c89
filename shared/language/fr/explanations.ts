import type { Sentences } from '../sentences.ts';

export const explanations: Sentences['explanations'] = {
  heading: 'Les explications possibles, comparées',
  note: 'Ce qui plaide pour et contre chacune, et la question ou la consultation qui trancherait.',
  columns: { title: 'Explication', for: 'Pour', against: 'Contre', decides: 'Ce qui trancherait' },
  none: 'rien de connu',
  titles: {
    'connection-limit': 'Une limite de connexions par adresse, consommée par tous ceux qui la partagent',
    'renamed-throttle': 'Un ralentissement du trafic de l’expéditeur, sous un autre nom',
    'host-retry-state': 'Les échecs antérieurs que l’hébergeur expéditeur a mémorisés',
    'lost-acceptance': 'Le message a été accepté, et la confirmation s’est perdue',
    'public-listing': 'L’inscription de l’adresse IP d’envoi sur une liste publique',
    reputation: 'Une mauvaise réputation de l’adresse IP d’envoi chez le destinataire',
    authentication: 'L’identité de l’expéditeur (SPF, DKIM, DMARC) n’a pas été validée',
    'own-limit': 'Une limite ou un filtre de l’hébergeur expéditeur lui-même',
  },
  decides: {
    'connection-limit': (a) =>
      `Demander à l’hébergeur combien de connexions ${a.ip === null ? '' : `depuis ${a.ip} `}étaient ouvertes à cette minute, et comparer à la limite de l’opérateur.`,
    'renamed-throttle': (a) =>
      `Un seul message par une seule connexion : s’il est différé lui aussi, demander à ${a.operator ?? 'l’opérateur'} quel compteur a été atteint.`,
    'host-retry-state': () =>
      'Demander à l’hébergeur ce qu’il a mémorisé pour cette destination et les lignes de journal d’un message : y a-t-il eu une tentative ?',
    'lost-acceptance': () =>
      'Chercher une copie reçue avec le même Message-ID, et comparer les deux journaux à la minute de la dernière tentative.',
    'public-listing': (a) =>
      `Consulter ${a.ip ?? 'l’adresse IP d’envoi'} auprès des listes elles-mêmes, et garder la réponse brute avec son heure.`,
    reputation: (a) =>
      `Demander à ${a.operator ?? 'l’opérateur'} : est-ce la réputation de l’adresse, de son réseau ou du domaine ?`,
    authentication: () => 'Lire le champ Authentication-Results d’une copie arrivée.',
    'own-limit': () =>
      'Demander à l’hébergeur si l’une de ses limites ou l’un de ses filtres a arrêté le message, et lequel.',
  },
  points: {
    limitNamed: 'la réponse mentionne une limite',
    noLimitNamed: 'la réponse ne mentionne aucune limite de connexions',
    temporary: 'la réponse diffère le message, sans le refuser définitivement',
    listNamed: 'la réponse mentionne une liste',
    noListNamed: 'la réponse ne mentionne aucune liste',
    ratingNamed: 'la réponse mentionne la réputation',
    noRatingNamed: 'la réponse ne mentionne pas la réputation',
    checkNamed: 'la réponse mentionne la vérification',
    noCheckNamed: 'la réponse ne mentionne aucune vérification de ce genre',
    signatureFailed:
      'une signature (DKIM) d’un message arrivé n’est pas valide, et aucune du domaine de l’expéditeur ne l’est',
    signaturePassed: 'une signature (DKIM) du domaine de l’expéditeur est valide dans un message arrivé',
    refusedInWords: 'le serveur destinataire a refusé en toutes lettres',
    receiverSpoke: 'le texte du refus est du serveur destinataire',
    onlyHostSpoke: 'tout le texte est de l’hébergeur expéditeur',
    ownLimitNamed: 'l’avis mentionne une limite de l’hébergeur',
    severalDomains: 'plusieurs domaines expéditeurs ont reçu la même réponse',
    arrivedToo: 'un message par le même chemin est arrivé',
    arrivedAfterAll: 'un message déclaré en échec est arrivé',
    untried: 'pour certains messages, l’hébergeur dit n’avoir fait aucune tentative',
    hostGaveUp: 'le refus était temporaire, et c’est l’hébergeur qui a abandonné',
    triesLogged: 'le journal de l’hébergeur montre de vraies tentatives',
    sharedAsSaid: 'l’adresse est partagée, selon l’expéditeur',
    aloneAsSaid: 'l’adresse ne sert qu’à l’expéditeur, selon lui',
    testsMixed: 'certains tests de l’expéditeur sont arrivés, d’autres non, selon lui',
  },
};
