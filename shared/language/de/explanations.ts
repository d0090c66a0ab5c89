import type { Sentences } from '../sentences.ts';

export const explanations: Sentences['explanations'] = {
  heading: 'Erklärungen, gegeneinander abgewogen',
  note: 'Was für und was gegen jede spricht, und die eine Frage oder Abfrage, die Klarheit bringt.',
  columns: {
    title: 'Erklärung',
    for: 'Spricht dafür',
    against: 'Spricht dagegen',
    decides: 'Klarheit bringt',
  },
  none: 'nichts bekannt',
  titles: {
    'connection-limit': 'Eine Verbindungsgrenze je IP-Adresse, die sich alle Kunden dort teilen',
    'renamed-throttle': 'Eine Drosselung des Absenders unter anderem Namen',
    'host-retry-state': 'Ein Wiederholungsvermerk des sendenden Hosters nach früheren Fehlschlägen',
    'lost-acceptance': 'Die Mail wurde angenommen, und die Bestätigung ging verloren',
    'public-listing': 'Ein Eintrag der Absender-IP auf einer öffentlichen Sperrliste',
    reputation: 'Eine schlechte Bewertung der Absender-IP beim Empfänger',
    authentication: 'Die Prüfung des Absenders (SPF, DKIM, DMARC) wurde nicht bestanden',
    'own-limit': 'Eine Grenze oder ein Filter des sendenden Hosters selbst',
  },
  decides: {
    'connection-limit': (a) =>
      `Den Hoster fragen, wie viele Verbindungen ${a.ip === null ? '' : `von ${a.ip} `}in dieser Minute offen waren, und die Zahl mit der Grenze des Betreibers vergleichen.`,
    'renamed-throttle': (a) =>
      `Eine einzelne Mail über eine einzige Verbindung: Wird auch sie aufgeschoben, ${a.operator ?? 'den Betreiber'} fragen, welcher Zähler erreicht war.`,
    'host-retry-state': () =>
      'Den Hoster nach seinem Wiederholungsvermerk zu diesem Ziel und nach den Protokollzeilen einer Mail fragen: Gab es überhaupt einen Zustellversuch?',
    'lost-acceptance': () =>
      'Nach einer angekommenen Kopie mit derselben Message-ID suchen und beide Protokolle für die Minute des letzten Versuchs vergleichen.',
    'public-listing': (a) =>
      `${a.ip ?? 'Die Absender-IP'} bei den Listen selbst nachschlagen und die rohe Antwort mit Uhrzeit aufheben.`,
    reputation: (a) =>
      `${a.operator ?? 'Den Betreiber'} fragen: Ist es die Bewertung der Adresse, ihres Netzes oder der Domain?`,
    authentication: () => 'Die Authentication-Results einer angekommenen Kopie lesen.',
    'own-limit': () =>
      'Den Hoster fragen, ob eine eigene Grenze oder ein eigener Filter die Mail angehalten hat, und welche.',
  },
  points: {
    limitNamed: 'die Antwort nennt eine Grenze',
    noLimitNamed: 'die Antwort nennt keine Grenze für Verbindungen',
    temporary: 'die Antwort schiebt auf, sie lehnt nicht endgültig ab',
    listNamed: 'die Antwort nennt eine Liste',
    noListNamed: 'die Antwort nennt keine Liste',
    ratingNamed: 'die Antwort nennt eine Bewertung',
    noRatingNamed: 'die Antwort nennt keine Bewertung',
    checkNamed: 'die Antwort nennt die Prüfung',
    noCheckNamed: 'die Antwort nennt keine solche Prüfung',
    signatureFailed:
      'eine Signatur (DKIM) einer angekommenen Mail ist nicht gültig, und keine der eigenen Domain des Absenders ist es',
    signaturePassed:
      'eine Signatur (DKIM) der eigenen Domain des Absenders ist in einer angekommenen Mail gültig',
    refusedInWords: 'der empfangende Server lehnte ausdrücklich ab',
    receiverSpoke: 'die Ablehnung steht im Wortlaut des empfangenden Servers',
    onlyHostSpoke: 'der ganze Wortlaut stammt vom sendenden Hoster',
    ownLimitNamed: 'die Unzustellbarkeitsmeldung nennt eine Grenze des Hosters',
    severalDomains: 'mehrere Absenderdomains bekamen dieselbe Antwort',
    arrivedToo: 'eine Mail auf demselben Weg ist angekommen',
    arrivedAfterAll: 'eine als unzustellbar gemeldete Mail ist angekommen',
    untried: 'laut Hoster gab es für manche Mail gar keinen Zustellversuch',
    hostGaveUp: 'die Ablehnung war vorübergehend, aufgegeben hat der Hoster',
    triesLogged: 'das Protokoll des Hosters zeigt echte Zustellversuche',
    sharedAsSaid: 'nach Angabe des Absenders wird die IP-Adresse geteilt',
    aloneAsSaid: 'nach Angabe des Absenders nutzt nur er die IP-Adresse',
    testsMixed: 'nach Angabe des Absenders kamen manche Tests an, manche nicht',
  },
};
