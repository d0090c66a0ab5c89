import { from, type OrdinaryMail } from './ordinary-mail.ts';

/** An answer that a mailbox gave by itself (RFC 3834), in ten languages. */
export const vacationReplies: readonly OrdinaryMail[] = (
  [
    ['English', 'Out of office', 'I am out of the office until Monday.'],
    [
      'English, old address',
      'Automatic reply: Your order',
      'This mailbox is no longer read. Please write to office@example.org.',
    ],
    ['German', 'Abwesenheitsnotiz', 'Ich bin bis Montag nicht im Büro. Ihre Mail wird nicht weitergeleitet.'],
    [
      'French',
      'Réponse automatique : absence',
      'Je suis absent jusqu’à lundi. Votre message n’a pas été transféré.',
    ],
    ['Spanish', 'Respuesta automática', 'Estoy fuera de la oficina hasta el lunes.'],
    ['Italian', 'Risposta automatica', 'Sono fuori ufficio fino a lunedì.'],
    ['Dutch', 'Automatisch antwoord', 'Ik ben tot maandag afwezig.'],
    ['Portuguese', 'Resposta automática', 'Estou ausente até segunda-feira.'],
    ['Polish', 'Automatyczna odpowiedź', 'Jestem nieobecny do poniedziałku.'],
    ['Russian', 'Автоответ', 'Я буду отсутствовать до понедельника.'],
    ['Japanese', '自動応答', '月曜日まで不在にしております。'],
  ] as const
).map(([language, subject, body]) => [
  `a vacation reply in ${language}`,
  [...from('Anna <anna@example.org>', subject), 'Auto-Submitted: auto-replied'],
  body,
]);
