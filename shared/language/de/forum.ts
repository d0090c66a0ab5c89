import type { Sentences } from '../sentences.ts';

export const forum: Sentences['forum'] = {
  safe: 'Zur Veröffentlichung geeignet: Alles Folgende darf jeder lesen.',
  happened: ({ operator, ip, code, failed, of }) =>
    code === null
      ? `Mail an ${operator ?? 'den empfangenden Server'} kommt zurück (mir bekannte Mails: ${of}, unzustellbar: ${failed}).`
      : `${operator ?? 'Der empfangende Server'} lehnt Mail von ${ip ?? 'unserem Server'} mit ${code} ab (mir bekannte Mails: ${of}, unzustellbar: ${failed}).`,
  intro:
    'Adressen, Namen und Rechner von Personen sind ersetzt (person-1@…) oder weggelassen ([removed]). Server, Zeiten und Wortlaut der Ablehnung sind unverändert, denn ohne sie kann niemand helfen.',
  asked: 'Was ich gern wüsste',
  questions: (operator, code) => [
    `Was bedeutet ${code ?? 'diese Antwort'} bei ${operator ?? 'diesem Server'}, und gibt es dazu eine offizielle Seite?`,
    'Wer muss handeln: der sendende Hoster oder der ablehnende Betreiber?',
    'Wer hatte dasselbe Problem, und was hat geholfen?',
  ],
  notice: 'Die Unzustellbarkeitsmeldung',
  log: 'Die Protokollzeilen',
};
