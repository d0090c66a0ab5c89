import type { WindowWords } from '../en/window.ts';
import { formatOf } from '../format.ts';

const format = formatOf('fr');
const rough = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 });
const counted = (n: number, one: string, other: string) =>
  `${format.number(n)} ${format.plural(n, { one, other })}`;

/** Every word of the window itself. */
export const window: WindowWords = {
  app: {
    name: 'Bounce Dossier',
    offline: 'Rien ne quitte cet ordinateur tant que vous n’interrogez pas le DNS.',
    close: 'Fermer',
    cancel: 'Annuler',
    copy: 'Copier',
    copied: 'Copié',
    dismiss: 'Masquer',
    failed: 'Cela n’a pas abouti',
    loading: 'Lecture…',
    restarted: (lost) =>
      `La partie qui lit les messages s’est arrêtée et a été relancée.${lost.length === 0 ? '' : ` Laissé de côté : ${format.list(lost)}.`}`,
    language: 'Langue de la fenêtre',
    bytes: (n) => counted(n, 'octet', 'octets'),
  },
  outcomes: {
    failed: 'Échec',
    delayed: 'Retardé',
    delivered: 'Remis',
    received: 'Reçu',
    unread: 'Non lu comme avis d’échec',
  },
  empty: {
    headline: 'Déposez ici les messages qui vous sont revenus.',
    lead: 'Vous apprenez qui les a refusés, pourquoi, et qui peut y remédier, et obtenez deux lettres : une pour l’opérateur qui a refusé, une pour votre hébergeur.',
    drop: 'Déposez ici des avis d’échec ou des dossiers entiers',
    press: 'ou appuyez pour choisir des fichiers',
    formats:
      'Messages (.eml, .msg), boîtes (.mbox), zip, texte, journaux de serveurs. Distingués par leur contenu, quel que soit le nom.',
    folder: 'Choisir un dossier…',
    paste: 'Coller du texte…',
    example: 'Ouvrir l’exemple',
    exampleNote: 'Les messages d’une boulangerie à Cox, en dix fichiers',
    largerExample: 'Ouvrir l’exemple plus complet',
    largerExampleNote: 'Les ennuis de tout un serveur, en trente fichiers',
    howTo: 'Comment enregistrer un avis d’échec depuis votre messagerie',
  },
  howTo: [
    {
      program: 'Gmail',
      steps:
        'Ouvrez l’avis d’échec, puis ⋮ en haut à droite, puis « Télécharger le message ». Vous obtenez un fichier .eml.',
    },
    {
      program: 'Thunderbird',
      steps:
        'Sélectionnez les avis d’échec, clic droit, « Enregistrer sous ». Sur la plupart des systèmes, les glisser ici suffit.',
    },
    {
      program: 'Outlook, nouveau et sur le web',
      steps:
        'Ouvrez l’avis d’échec, puis ⋯, puis « Télécharger » ou « Enregistrer sous ». Vous obtenez un fichier .eml.',
    },
    {
      program: 'Outlook classique',
      steps:
        'Il enregistre des fichiers .msg, qui ne sont pas encore lus. Ouvrez l’avis d’échec, sélectionnez tout, copiez et collez ici.',
    },
    {
      program: 'Apple Mail',
      steps:
        'Sélectionnez l’avis d’échec, « Fichier », « Enregistrer sous », format « Source du message brut ».',
    },
    {
      program: 'Autre webmail',
      steps:
        'Cherchez « Afficher l’original », « Code source » ou « Télécharger ». Enregistrez, ou copiez tout et collez ici.',
    },
  ],
  drop: {
    release: 'Relâchez pour les prendre. Vos fichiers restent où ils sont.',
    emptyTitle: 'Aucun fichier n’a été transmis',
    emptyText:
      'Outlook et Apple Mail annoncent un message glissé mais ne transmettent rien. Enregistrez d’abord le message dans un fichier, ou copiez son texte et collez-le.',
    emptyFile: 'Le fichier ne contient aucun octet.',
    emptyFileNext:
      'Enregistrez de nouveau le message depuis votre messagerie, ou copiez son texte et collez-le.',
    notHanded: 'Le fichier n’a pas pu être transmis.',
    notHandedNext: 'Enregistrez-le dans un dossier de cet ordinateur et déposez-le de nouveau.',
  },
  paste: {
    title: 'Coller un avis d’échec',
    label: 'Texte de l’avis d’échec',
    hint: 'Tout ce que vous avez : le message entier avec ses en-têtes est le mieux, six lignes suffisent pour commencer.',
    read: 'Lire',
  },
  intake: {
    title: 'Prise en charge',
    handing: (done, of) => `Transmission de ${format.number(done)} sur ${format.number(of)}`,
    reading: (done, of) =>
      of === null
        ? counted(done, 'lu', 'lus')
        : `${format.number(done)} sur ${counted(of, 'fichier lu', 'fichiers lus')}`,
    rate: (perSecond) => `${rough.format(perSecond)} par seconde`,
    left: (seconds) => `encore ${counted(seconds, 'seconde', 'secondes')} environ`,
    stop: 'Arrêter',
    stopping: 'Arrêt…',
    each: 'Chaque fichier',
    states: { reading: 'en lecture', done: 'lu', failed: 'non lu' },
    took: (n) => counted(n, 'source prise en charge', 'sources prises en charge'),
    refused: (n) => counted(n, 'fichier non pris en charge', 'fichiers non pris en charge'),
    stopped: 'Arrêté à votre demande ; le reste n’a pas été lu.',
  },
  bar: {
    counts: (incidents, sources) =>
      `${counted(incidents, 'incident', 'incidents')} dans ${counted(sources, 'source', 'sources')}`,
    add: 'Ajouter des avis d’échec',
    files: 'Fichiers…',
    folder: 'Dossier…',
    paste: 'Coller du texte…',
    example: 'L’exemple',
    largerExample: 'L’exemple plus complet',
    clear: 'Fermer ce dossier…',
    clearTitle: 'Fermer ce dossier ?',
    clearText:
      'Un nouveau dossier vide commence. Celui-ci reste sur cet ordinateur ; le menu « Dossier » le rouvre.',
    clearDo: 'Fermer le dossier',
    filter: 'Filtrer la liste',
    filterNone: 'Rien dans la liste ne correspond.',
  },
  panes: { list: 'Dossier', story: 'Récit', bytes: 'Source', send: 'Envoyer' },
  list: {
    incidents: 'Incidents',
    needsALook: 'À regarder',
    received: 'Reçus malgré l’avis d’échec',
    sources: 'Sources',
  },
  look: {
    zone: 'Fuseau de ce journal',
    zoneHint: 'Tel que l’hébergeur l’indique : un nom comme Europe/Paris ou un décalage comme +01:00.',
    zoneSet: 'Lire dans ce fuseau',
    zoneForget: 'Inconnu : lire en UTC',
    zoneUnknown: 'Ce n’est pas un fuseau. Écrivez un nom comme Europe/Paris ou un décalage comme +01:00.',

    reason: 'Pourquoi',
    next: 'Étape suivante',
    open: 'Voir ses octets',
    sha256: 'SHA-256',
    size: 'Taille',
  },
  story: {
    why: 'Pourquoi ?',
    whyTitle: 'Sur quoi cela repose',
    rule: 'Règle',
    asOf: (date) => `état au ${date}`,
    checked: 'Fiabilité de la règle',
    restsOn: 'Elle repose sur ces mots',
    sources: 'Références',
    others: (n) => counted(n, 'autre explication', 'autres explications'),
    othersTitle: 'Envisagées et moins probables',
    decides: 'Ce qui trancherait :',
    confidence: { high: 'probable', moderate: 'possible', low: 'peu probable' },
    voices: 'Qui a dit quoi',
    happened: 'Ce qui s’est passé',
    asTable: (n) => `La même chose en tableau, ${counted(n, 'ligne', 'lignes')}`,
    when: 'Quand',
    who: 'Qui',
    what: 'Quoi',
    basis: 'Base',
    missing: 'Ce qui manque',
    ownWords: {
      title: 'Ce que vous seul savez',
      note: 'Tout est facultatif. Dans les lettres, cela figure comme votre déclaration.',
      fields: {
        name: 'Votre nom',
        organisation: 'Organisation',
        role: 'Votre rôle',
        email: 'Courriel hors du chemin refusé',
        phone: 'Téléphone',
        host: 'Nom de votre hébergeur',
        hostTicket: 'Dossier chez votre hébergeur',
        receiverTicket: 'Dossier chez l’opérateur destinataire',
        typeOfMail: 'Type de courrier',
        volume: 'Volume de courrier',
        optIn: 'Comment les destinataires en sont venus à recevoir ces messages',
        tried: 'Essayé jusqu’ici (s’ajoute)',
        causeFound: 'Cause trouvée',
        fixMade: 'Modifié depuis',
      },
    },
    stating: {
      answerIt: 'Je connais la réponse',
      answerLabel: 'Ce qui a été répondu',
      answerSave: 'Enregistrer comme ma déclaration',
      sharedLabel: 'L’adresse est',
      shared: 'partagée avec d’autres clients',
      dedicated: 'à moi seul',
      sharedUnknown: 'inconnue de moi',
      testOn: 'Jour du test',
      testFrom: 'De',
      testTo: 'À',
      testResult: 'Résultat',
      testArrived: 'arrivé',
      testFailed: 'non arrivé',
    },
    copyRequest: 'Copier la demande',
    mails: 'Messages',
    sent: 'Envoyé',
    from: 'De',
    to: 'À',
    reply: 'Réponse',
    outcome: 'Issue',
    notStated: 'absent de l’avis d’échec',
    stampedBy: 'Estampillé par',
    tookFrom: 'Reçu de',
    afterBefore: 'Après l’estampille précédente',
    allMails: (n) => `Afficher les ${format.number(n)} messages`,
    facts: 'Ce que les avis indiquent aussi',
    factsHint: 'Appuyez sur une indication pour voir où elle se trouve.',
    gaps: 'Ce qui n’y est pas, et pourquoi',
  },
  bytes: {
    none: 'Appuyez sur une indication pour voir où elle se trouve.',
    view: 'Vue',
    raw: 'Brut',
    hex: 'Hex',
    longLine: (n) => `… encore ${format.number(n)} caractères dans cette ligne ; la vue hex les montre tous`,
    goTo: 'Aller à cette indication :',
    legend: {
      receiver: 'mots du destinataire',
      host: 'ajouté par l’hôte d’envoi',
      other: 'autres indications',
    },
  },
  lookUp: {
    open: 'Interroger le DNS…',
    title: 'Interroger le DNS sur ce cas',
    sends: (n, resolver) =>
      `${format.plural(n, { one: 'Une question serait envoyée', other: `${format.number(n)} questions seraient envoyées` })} à votre résolveur ${resolver} : des noms de serveurs et de domaines et des adresses IP. Aucune adresse e-mail ni aucun contenu de message n’est envoyé.`,
    others:
      'Votre résolveur transmet chaque question aux serveurs qui y répondent, dont des listes de blocage.',
    questions: 'Les questions',
    nothing: 'Il n’y a rien à demander : ni adresse d’envoi ni domaine n’est connu.',
    noResolver: 'Ce système n’indique aucun résolveur, personne ne peut donc être interrogé.',
    send: 'Envoyer les questions',
    stop: 'Arrêter',
    progress: (done, of) => `${format.number(done)} réponses sur ${format.number(of)}`,
    done: (n) =>
      format.plural(n, {
        one: 'Une réponse a été ajoutée au cas',
        other: `${format.number(n)} réponses ont été ajoutées au cas`,
      }),
  },
  send: {
    ticket: 'Texte du ticket',
    of: (n, budget) => `${format.number(n)} sur ${format.number(budget)}`,
    pack: 'Dossier…',
    packTo: (label) => `${label} : dossier…`,
    exportAll: 'Exporter…',
    ticketTitle: (label) => `${label} : texte du ticket`,
    ticketCount: (n, budget) =>
      `${format.number(n)} sur ${format.number(budget)} caractères qu’un tel formulaire accepte`,
    ticketOver: (n) => `${counted(n, 'caractère', 'caractères')} de trop pour un tel formulaire`,
    exportTitle: 'Exporter les dossiers',
    forWhom: 'Pour qui',
    inPack: {
      receiver:
        'Demande avec les pièces : PDF, Markdown, texte de ticket, champs de formulaire, preuves, faits, sommes de contrôle.',
      host: 'Ticket d’assistance avec ce que seul votre hébergeur peut vérifier : les sept mêmes fichiers.',
      own: 'La même chose, et les originaux octet pour octet.',
    },
    bridge: 'Une page pour les techniciens des deux côtés est écrite à chaque export.',
    language: 'Langue des dossiers',
    languages: { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' },
    folderNext: 'Vous choisissez ensuite où va le dossier.',
    zipNext: 'Vous obtenez un fichier zip à télécharger.',
    preview: 'Aperçu',
    bridgePage: 'Page pour les deux techniciens',
    write: 'Écrire les dossiers',
    writing: 'Écriture…',
    noOne: 'Choisissez-en au moins un.',
    doneTitle: 'Les dossiers sont écrits',
    folder: 'Dossier',
    manifest: 'SHA-256 du manifeste',
    reveal: 'Montrer dans le dossier',
    download: 'Télécharger',
    files: (n) => counted(n, 'fichier', 'fichiers'),
    file: 'Fichier',
    size: 'Octets',
  },
};
