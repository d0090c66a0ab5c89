import { mailSystem } from './mail-system.ts';

/** .NET's SmtpClient: its sentence stands for the three digits, which it drops; the server's words follow. */
export const dotnetSmtpclient = mailSystem({
  id: 'dotnet-smtpclient',
  names: ['.NET System.Net.Mail.SmtpClient', 'PowerShell Send-MailMessage', 'ASP.NET'],
  marks: {
    fields: [],
    openings: [],
    words: [/\bSystem\.Net\.Mail\.Smtp(?:FailedRecipients?)?Exception\b/, /\bThe server response was: /],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'queueId', 'reportingMta'],
  frames: [
    {
      pattern:
        /(?:\b(?:Mailbox unavailable|Service not available, closing transmission channel|Transaction failed|Error in processing|Insufficient system storage|Exceeded storage allocation|Mailbox name not allowed|User not local; please try a different path|Syntax error(?:, command unrecognized| in parameters or arguments)|Command (?:not|parameter not) implemented|Bad sequence of commands|Client does not have permission to submit mail to this server|The SMTP server requires a secure connection or the client was not authenticated)\. )?\bThe server response was: /,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'public-code',
      asOf: '2013',
    },
    {
      pattern:
        /(?:^|\b)(?:Die Serverantwort (?:war|lautete)|La réponse du serveur était|La respuesta del servidor fue|Risposta del server|A resposta do servidor foi|Het antwoord van de server was|Odpowiedź serwera to|Ответ сервера|サーバーの応答|服务器响应为) ?[:：] ?/,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'public-code',
      asOf: '2013',
    },
  ],
  tails: [],
  own: [
    {
      id: 'not-sent',
      pattern: /\bFailure sending mail\.|\bThe operation has timed out\./,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Failure sending mail.',
      source: 'public-code',
      asOf: '2013',
    },
    {
      id: 'no-connection',
      pattern: /\bUnable to connect to the remote server\b/,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Unable to connect to the remote server',
      source: 'public-code',
      asOf: '2013',
    },
  ],
  source: 'public-code',
  asOf: '2013',
});
