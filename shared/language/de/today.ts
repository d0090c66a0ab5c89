import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');
const onShare = (failed: number, of: number) => {
  const mails = format.plural(of, { one: 'eine Mail', other: `${format.number(of)} Mails` });
  return failed < of ? `${format.number(failed)} von ${format.number(of)} Mails` : mails;
};
const of = (ip: string | null) => (ip === null ? 'die Absender-IP' : ip);

export const today: Sentences['today'] = {
  movedTo: (domain, name, since, was) =>
    `Mail für ${domain} wird heute von ${name} angenommen (seit ${since})${was === null ? '' : `, nicht mehr von ${was}`}.`,
  moving: (domain, name, since) =>
    `Die Postfächer von ${domain} ziehen seit ${since} nach und nach zu ${name} um; wer eine Mail heute annimmt, zeigt nur eine neue Unzustellbarkeitsmeldung.`,
  oldBounce: (date, days) =>
    `Die neueste Meldung hier ist vom ${date}, also ${format.number(days)} Tage alt.`,
  freshTest:
    'Schicken Sie eine neue Testmail, bevor Sie schreiben: Die Antwort kann inzwischen anders lauten.',
  freshTestFirst: 'Ob das noch gilt, zeigt nur eine neue Testmail.',
  takesIn: (domain, since) => `nimmt seit ${since} Mail für ${domain} an`,
  titleTakenOver: (ip, was, code) =>
    `Mail${ip === null ? '' : ` von ${ip}`} wurde${was === null ? '' : ` von ${was}`}${code === null ? '' : ` mit ${code}`} abgelehnt: Was gilt heute?`,
  summaryTakenOver: (domain, since) =>
    `Ihre Server nehmen seit ${since} Mail für ${domain} an. Wir fragen nur, was bei Ihnen heute gilt.`,
  answeredBefore: (a) =>
    `${a.was ?? 'Der Betreiber vor Ihnen'} beantwortete ${onShare(a.failed, a.of)}${a.ip === null ? '' : ` von ${a.ip}`}${a.domains > 1 ? ` (${format.number(a.domains)} Absenderdomains)` : ''} mit ${a.code ?? 'einer Ablehnung'}.`,
  asks: {
    stillApplies: (ip, was) =>
      `Wirkt bei Ihnen noch eine Grenze oder Sperre für ${of(ip)}, die ${was === null ? 'vor Ihrer Übernahme' : `bei ${was}`} gesetzt wurde?`,
    limitToday: (ip) => `Welche Grenzen für Verbindungen und Mails gelten heute für ${of(ip)}?`,
    whoMayFile: (ip) =>
      `Falls ${of(ip)} wieder abgelehnt wird: Auf welchem Weg und von wem nehmen Sie einen Antrag an?`,
  },
  placeholders: (documentation, internal) =>
    [
      documentation.length === 0
        ? ''
        : `${format.list(documentation)} ${format.plural(documentation.length, { one: 'ist ein Platzhalter, der', other: 'sind Platzhalter, die' })} laut Standard für Beispiele reserviert ${format.plural(documentation.length, { one: 'ist', other: 'sind' })}.`,
      internal.length === 0
        ? ''
        : `${format.list(internal)} ${format.plural(internal.length, { one: 'ist eine interne Adresse, die', other: 'sind interne Adressen, die' })} von außen niemand sieht.`,
      'Bitte vor dem Senden durch die echten Angaben ersetzen.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  more: (n) => `${format.number(n)} weitere`,
  provider: {
    finding: (name, host) => `Der sendende Server ${host} gehört zu ${name}.`,
    unknown: (host) =>
      `Wer den sendenden Server ${host} betreibt, ist nicht bekannt: Kein bekannter Hoster hat Server dieses Namens. Eine Rechnung, die Anmeldeseite des Mailkontos oder der Whois-Eintrag der IP-Adresse würde es zeigen.`,
    basis: {
      server:
        'nach dem Namen des Servers, der die Meldung schrieb oder in einer Received-Zeile steht, in der Liste bekannter Hoster',
      stamp: 'nach einem Server in den Received-Zeilen, in der Liste bekannter Hoster',
      'message-id': 'nach dem Server, der die Message-ID vergeben hat, in der Liste bekannter Hoster',
    },
  },
  shared: {
    domains: (n, server) =>
      `${format.number(n)} Absenderdomains senden über ${server}: Das sieht nach einem gemeinsam genutzten Server aus.`,
    name: (server) => `Namen wie ${server} tragen gewöhnlich gemeinsam genutzte Server.`,
    ownName: (server) => `Namen wie ${server} trägt gewöhnlich der eigene Server eines Kunden.`,
    basisDomains: 'aus den Belegen gezählt; sicher sagen kann es der Hoster',
    basisName: 'nur nach dem Namen; sicher sagen kann es der Hoster',
  },
  filing: {
    owner: (operator, ip) =>
      `${operator ?? 'Der empfangende Betreiber'} nimmt einen solchen Antrag nur vom Verantwortlichen für ${of(ip)} an, nicht von einem Kunden. Bitte stellen Sie ihn: Das ausgefüllte Formular und die Belege stehen in pack.pdf.`,
    sharedOwner: (ip) =>
      `${ip ?? 'Die Absender-IP'} wird von mehreren Kunden genutzt, deshalb können nur Sie den Antrag stellen. Bitte tun Sie das: Das ausgefüllte Formular und die Belege stehen in pack.pdf.`,
    finding: (operator) =>
      `${operator ?? 'Der empfangende Betreiber'} nimmt Anträge zu einer Absender-IP von dem an, der für sie verantwortlich ist.`,
    findingShared: 'Den Antrag zu einer geteilten IP-Adresse muss der Hoster stellen, der sie betreibt.',
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
    fieldsUnknown: 'Was das Formular verlangt, ist nicht bekannt; die meisten fragen danach:',
  },
};
