import { mailSystem } from './mail-system.ts';

/** Mozilla Thunderbird's window about a mail that its user's server did not take: the reply stands below its sentence. */
export const thunderbird = mailSystem({
  id: 'thunderbird',
  names: ['Mozilla Thunderbird'],
  marks: {
    fields: [],
    openings: [],
    words: [/\bAn error occurred while sending mail[.:] The mail server responded:/],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'queueId', 'reportingMta'],
  frames: [
    {
      // EN, DE, FR, ES, IT, NL, PT, PL; the reply may have lost its three digits.
      pattern:
        /\b(?:The mail server responded|Der Mail-Server antwortete|Le serveur de messagerie a répondu|El servidor de correo respondió|Il server di posta ha risposto|De mailserver antwoordde|O servidor de correio respondeu|Serwer poczty odpowiedział) ?:/im,
      phase: null,
      host: null,
      ip: null,
      // "Please check the message recipient …", "Bitte überprüfen Sie …": its advice, on the next line.
      closes:
        /\s(?:Please (?:check|verify)|Bitte (?:überprüfen|kontrollieren)|Veuillez vérifier|(?:Por favor|Compruebe|Verifique)|Verificare|Controleer|Sprawdź)\b/,
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  tails: [],
  own: [],
  source: 'memory',
  asOf: '2026-11',
});
