import type { Sentences } from '../sentences.ts';

export const explanations: Sentences['explanations'] = {
  heading: 'Erklärungen, gegeneinander abgewogen',
  note: 'Was für und gegen jede spricht, und die eine Frage oder Abfrage, die entscheiden würde.',
  columns: {
    title: 'Erklärung',
    for: 'Spricht dafür',
    against: 'Spricht dagegen',
    decides: 'Würde entscheiden',
  },
  none: 'nichts zur Hand',
  titles: {
    'connection-limit':
      'Eine Grenze für Verbindungen von einer Adresse, die alle darauf gemeinsam verbrauchen',
    'renamed-throttle': 'Eine Bremse für den Verkehr des Absenders, die anders heißt',
    'host-retry-state': 'Das eigene Gedächtnis des sendenden Hosts für frühere Fehlschläge',
    'lost-acceptance': 'Die Mail wurde angenommen, und die Bestätigung ging verloren',
    'public-listing': 'Ein Eintrag der sendenden Adresse in einer öffentlichen Liste',
    reputation: 'Eine schlechte Bewertung der sendenden Adresse beim Empfänger',
    authentication: 'Die Prüfung des Absenders (SPF, DKIM, DMARC) wurde nicht bestanden',
    'own-limit': 'Eine Grenze oder ein Filter des sendenden Hosts selbst',
  },
  decides: {
    'connection-limit': (a) =>
      `Den Host fragen, wie viele Verbindungen ${a.ip === null ? '' : `von ${a.ip} `}in dieser Minute offen waren, und das neben die Grenze des Betreibers halten.`,
    'renamed-throttle': (a) =>
      `Eine einzelne Mail über eine einzige Verbindung: Wird auch sie aufgeschoben, ${a.operator ?? 'den Betreiber'} fragen, welcher Zähler erreicht war.`,
    'host-retry-state': () =>
      'Den Host nach seinem Vermerk zu diesem Ziel und nach den Protokollzeilen einer Mail fragen: Wurde sie überhaupt versucht?',
    'lost-acceptance': () =>
      'Nach einer angekommenen Kopie mit derselben Message-ID suchen und beide Protokolle der Minute des letzten Versuchs nebeneinanderhalten.',
    'public-listing': (a) =>
      `${a.ip ?? 'Die sendende Adresse'} bei den Listen selbst nachschlagen und die rohe Antwort mit ihrer Zeit aufheben.`,
    reputation: (a) =>
      `${a.operator ?? 'Den Betreiber'} fragen: Ist es die Bewertung der Adresse, ihres Netzes oder der Domain?`,
    authentication: () => 'Die Authentication-Results einer angekommenen Kopie lesen.',
    'own-limit': () =>
      'Den Host fragen, ob eine eigene Grenze oder ein eigener Filter die Mail angehalten hat, und welche.',
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
    refusedInWords: 'der empfangende Server lehnte in Worten ab',
    receiverSpoke: 'die Ablehnung steht in den Worten des empfangenden Servers',
    onlyHostSpoke: 'alle Worte sind die des sendenden Hosts',
    ownLimitNamed: 'die Rückmeldung nennt eine Grenze des Hosts',
    severalDomains: 'mehrere Absenderdomains bekamen dieselbe Antwort',
    arrivedToo: 'eine Mail auf demselben Weg ist angekommen',
    arrivedAfterAll: 'eine als gescheitert gemeldete Mail ist angekommen',
    untried: 'der Host sagt, dass er manche Mail gar nicht versucht hat',
    hostGaveUp: 'die Ablehnung war vorübergehend, das Ende kam vom Host',
    triesLogged: 'das Protokoll des Hosts zeigt wirkliche Versuche',
    sharedAsSaid: 'die Adresse wird geteilt, wie der Absender angibt',
    aloneAsSaid: 'die Adresse hat der Absender allein, wie er angibt',
    testsMixed: 'manche Tests des Absenders kamen an, manche nicht, wie er angibt',
  },
};
