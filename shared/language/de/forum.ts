import type { Sentences } from '../sentences.ts';

export const forum: Sentences['forum'] = {
  safe: 'Kann so veröffentlicht werden: Alles Folgende darf jeder lesen.',
  happened: ({ operator, ip, code, failed, of }) =>
    code === null
      ? `Mail an ${operator ?? 'den empfangenden Server'} kommt zurück (mir bekannte Mails: ${of}, gescheitert: ${failed}).`
      : `${operator ?? 'Der empfangende Server'} lehnt Mail von ${ip ?? 'unserem Server'} mit ${code} ab (mir bekannte Mails: ${of}, gescheitert: ${failed}).`,
  intro:
    'Adressen, Namen und Rechner von Personen sind ersetzt (person-1@…) oder weggelassen ([removed]). Server, Zeiten und Wortlaut der Ablehnung stehen so da, wie sie kamen, denn ohne sie kann niemand helfen.',
  asked: 'Was ich gern wüsste',
  questions: (operator, code) => [
    `Was bedeutet ${code ?? 'diese Antwort'} bei ${operator ?? 'diesem Server'}, und gibt es dazu eine offizielle Seite?`,
    'Wer muss handeln: der Hoster, der sendet, oder der Betreiber, der ablehnt?',
    'Wer hatte dasselbe, und was hat es beendet?',
  ],
  notice: 'Die Rückmeldung',
  log: 'Die Zeilen des Protokolls',
};
