import type { Sentences } from '../sentences.ts';

export const explanations: Sentences['explanations'] = {
  heading: 'Explications mises en balance',
  note: 'Ce qui parle pour et contre chacune, et la question ou consultation qui trancherait.',
  columns: { title: 'Explication', for: 'Parle pour', against: 'Parle contre', decides: 'Trancherait' },
  none: 'rien sous la main',
  titles: {
    'connection-limit': 'Une limite de connexions par adresse, consommée par tous ceux qui la partagent',
    'renamed-throttle': 'Un frein sur le trafic de l’expéditeur qui porte un autre nom',
    'host-retry-state': 'La mémoire propre de l’hébergeur expéditeur des échecs antérieurs',
    'lost-acceptance': 'Le message a été accepté, et la confirmation s’est perdue',
    'public-listing': 'Une inscription de l’adresse expéditrice dans une liste publique',
    reputation: 'Une mauvaise note de l’adresse expéditrice chez le destinataire',
    authentication: 'L’identité de l’expéditeur (SPF, DKIM, DMARC) n’a pas été validée',
    'own-limit': 'Une limite ou un filtre de l’hébergeur expéditeur lui-même',
  },
  decides: {
    'connection-limit': (a) =>
      `Demander à l’hébergeur combien de connexions ${a.ip === null ? '' : `depuis ${a.ip} `}étaient ouvertes à cette minute, et comparer à la limite de l’opérateur.`,
    'renamed-throttle': (a) =>
      `Un seul message par une seule connexion : s’il est différé lui aussi, demander à ${a.operator ?? 'l’opérateur'} quel compteur a été atteint.`,
    'host-retry-state': () =>
      'Demander à l’hébergeur ce qu’il a noté sur cette destination et les lignes de journal d’un message : a-t-il été essayé ?',
    'lost-acceptance': () =>
      'Chercher une copie reçue avec le même Message-ID, et comparer les deux journaux à la minute du dernier essai.',
    'public-listing': (a) =>
      `Consulter ${a.ip ?? 'l’adresse expéditrice'} auprès des listes elles-mêmes, et garder la réponse brute avec son heure.`,
    reputation: (a) =>
      `Demander à ${a.operator ?? 'l’opérateur'} : est-ce la note de l’adresse, de son réseau ou du domaine ?`,
    authentication: () => 'Lire les Authentication-Results d’une copie arrivée.',
    'own-limit': () =>
      'Demander à l’hébergeur si une limite ou un filtre à lui a arrêté le message, et lequel.',
  },
  points: {
    limitNamed: 'la réponse nomme une limite',
    noLimitNamed: 'la réponse ne nomme aucune limite de connexions',
    temporary: 'la réponse remet à plus tard, elle ne refuse pas définitivement',
    listNamed: 'la réponse nomme une liste',
    noListNamed: 'la réponse ne nomme aucune liste',
    ratingNamed: 'la réponse nomme une note',
    noRatingNamed: 'la réponse ne nomme aucune note',
    checkNamed: 'la réponse nomme la vérification',
    noCheckNamed: 'la réponse ne nomme aucune vérification de ce genre',
    signatureFailed:
      'une signature (DKIM) d’un message arrivé n’est pas valide, et aucune du domaine de l’expéditeur ne l’est',
    signaturePassed: 'une signature (DKIM) du domaine de l’expéditeur est valide dans un message arrivé',
    refusedInWords: 'le serveur destinataire a refusé en toutes lettres',
    receiverSpoke: 'le refus est dans les mots du serveur destinataire',
    onlyHostSpoke: 'tous les mots sont ceux de l’hébergeur expéditeur',
    ownLimitNamed: 'l’avis nomme une limite de l’hébergeur',
    severalDomains: 'plusieurs domaines expéditeurs ont reçu la même réponse',
    arrivedToo: 'un message par le même chemin est arrivé',
    arrivedAfterAll: 'un message déclaré en échec est arrivé',
    untried: 'l’hébergeur dit ne pas avoir essayé du tout certains messages',
    hostGaveUp: 'le refus était temporaire, la fin vient de l’hébergeur',
    triesLogged: 'le journal de l’hébergeur montre de vrais essais',
    sharedAsSaid: 'l’adresse est partagée, selon l’expéditeur',
    aloneAsSaid: 'l’adresse est au seul expéditeur, selon lui',
    testsMixed: 'certains tests de l’expéditeur sont arrivés, d’autres non, selon lui',
  },
};
