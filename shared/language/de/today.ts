import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');
const onShare = (failed: number, of: number) => {
  const mails = format.plural(of, { one: 'eine Mail', other: `${format.number(of)} Mails` });
  return failed < of ? `${format.number(failed)} von ${format.number(of)} Mails` : mails;
};
const of = (ip: string | null) => (ip === null ? 'die sendende Adresse' : ip);

export const today: Sentences['today'] = {
  movedTo: (domain, name, since, was) =>
    `Mail für ${domain} wird heute von ${name} angenommen (seit ${since})${was === null ? '' : `, nicht mehr von ${was}`}.`,
  moving: (domain, name, since) =>
    `Die Postfächer von ${domain} ziehen seit ${since} nach und nach zu ${name} um; wer eine Mail heute annimmt, zeigt nur eine frische Rückmeldung.`,
  oldBounce: (date, days) =>
    `Die neueste Rückmeldung hier ist vom ${date} und damit ${format.number(days)} Tage alt.`,
  freshTest: 'Schicken Sie eine frische Testmail, bevor Sie schreiben: Die Antwort kann jetzt anders lauten.',
  freshTestFirst: 'Ob das noch gilt, kann nur eine neue Testmail zeigen.',
  takesIn: (domain, since) => `nimmt seit ${since} Mail für ${domain} an`,
  titleTakenOver: (ip, was, code) =>
    `Mail${ip === null ? '' : ` von ${ip}`} wurde${was === null ? '' : ` von ${was}`}${code === null ? '' : ` mit ${code}`} abgelehnt: Was gilt heute?`,
  summaryTakenOver: (domain, since) =>
    `Ihre Server nehmen seit ${since} Mail für ${domain} an. Wir fragen nur, was dort heute gilt.`,
  answeredBefore: (a) =>
    `${a.was ?? 'Der Betreiber vor Ihnen'} antwortete${a.code === null ? '' : ` ${a.code}`} auf ${onShare(a.failed, a.of)}${a.ip === null ? '' : ` von ${a.ip}`}${a.domains > 1 ? ` (${format.number(a.domains)} Absenderdomains)` : ''}.`,
  asks: {
    stillApplies: (ip, was) =>
      `Wirkt bei Ihnen noch eine Grenze oder Sperre für ${of(ip)}, die ${was === null ? 'vor Ihrer Übernahme' : `bei ${was}`} gesetzt wurde?`,
    limitToday: (ip) => `Welche Grenzen für Verbindungen und Mails gelten heute für ${of(ip)}?`,
    whoMayFile: (ip) =>
      `Falls ${of(ip)} wieder abgelehnt wird: Auf welchem Weg und von wem wird ein Antrag angenommen?`,
  },
  placeholders: (documentation, internal) =>
    [
      documentation.length === 0
        ? ''
        : `${format.list(documentation)} ${format.plural(documentation.length, { one: 'ist ein Platzhalter, den', other: 'sind Platzhalter, die' })} Standards für Beispiele reservieren.`,
      internal.length === 0
        ? ''
        : `${format.list(internal)} ${format.plural(internal.length, { one: 'ist eine interne Adresse, die', other: 'sind interne Adressen, die' })} außerhalb niemand sieht.`,
      'Bitte vor dem Senden durch die echten Angaben ersetzen.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  more: (n) => `${format.number(n)} weitere`,
  provider: {
    finding: (name, host) => `Der sendende Server ${host} gehört zu ${name}.`,
    unknown: (host) =>
      `Wer den sendenden Server ${host} betreibt, ist nicht bekannt: Kein bekannter Hoster hat Server dieses Namens. Eine Rechnung, die Anmeldeseite des Mailkontos oder der Registereintrag der IP-Adresse würde es zeigen.`,
    basis: {
      server:
        'nach dem Namen des Servers, der die Meldung schrieb oder in einem Stempel steht, in der Liste bekannter Hoster',
      stamp: 'nach einem Server in den Received-Stempeln, in der Liste bekannter Hoster',
      'message-id': 'nach dem Host, der die Mail nummeriert hat, in der Liste bekannter Hoster',
    },
  },
  shared: {
    domains: (n, server) =>
      `${format.number(n)} Absenderdomains gingen über ${server} hinaus: Das sieht nach einem geteilten Server aus.`,
    name: (server) => `Der Name ${server} ist von einer Art, wie geteilte Server sie tragen.`,
    ownName: (server) =>
      `Der Name ${server} ist von einer Art, wie der eigene Server eines Kunden sie trägt.`,
    basisDomains: 'aus den Belegen gezählt; sicher sagen kann es der Hoster',
    basisName: 'nur nach dem Namen; sicher sagen kann es der Hoster',
  },
  filing: {
    owner: (operator, ip) =>
      `${operator ?? 'Der empfangende Betreiber'} nimmt einen solchen Antrag nur von dem an, der für ${of(ip)} verantwortlich ist, nicht von einem Kunden. Bitte stellen Sie ihn: Das ausgefüllte Formular und die Belege stehen in pack.pdf.`,
    sharedOwner: (ip) =>
      `${ip ?? 'Die sendende Adresse'} wird geteilt, also können nur Sie den Antrag stellen. Bitte tun Sie das: Das ausgefüllte Formular und die Belege stehen in pack.pdf.`,
    finding: (operator) =>
      `${operator ?? 'Der empfangende Betreiber'} nimmt Anträge zu einer sendenden Adresse von dem an, der für sie verantwortlich ist.`,
    findingShared: 'Ein Antrag zu einer geteilten Adresse muss von dem Hoster kommen, der sie betreibt.',
  },
  routes: {
    check: 'Vor Gebrauch prüfen: Dieser Weg ließ sich nicht bestätigen.',
    verified: 'In der Quelle unten bestätigt.',
    asOf: (date) => `Stand ${date}.`,
    noDate: 'Stand: ohne Datum.',
    source: 'Quelle',
    answers: 'Antwort',
    note: 'Hinweis',
    refused: 'Was abgewiesen wird',
    fieldsUnknown: 'Was das Formular verlangt, ist nicht bekannt; die meisten wollen dies:',
  },
};
