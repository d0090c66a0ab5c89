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

/** As Exchange sends them: without a way back, and marked like whatever a machine sends. */
export const exchangeReplies: readonly OrdinaryMail[] = (
  [
    [
      'Czech',
      'Automatická odpověď: Objednávka',
      'Dobrý den, do pondělí jsem mimo kancelář. Vaše zpráva nebude přeposlána.',
    ],
    ['Turkish', 'Otomatik yanıt: Sipariş', 'Merhaba, pazartesiye kadar ofis dışındayım.'],
    [
      'Swedish',
      'Automatiskt svar: Beställning',
      'Jag är inte på kontoret till måndag. Meddelanden läses inte.',
    ],
    ['Danish', 'Automatisk svar: Ordre', 'Jeg er ikke på kontoret før mandag.'],
    ['Norwegian', 'Automatisk svar: Ordre', 'E-posten din blir ikke videresendt.'],
    ['Finnish', 'Automaattinen vastaus: Tilaus', 'Olen poissa toimistosta. Viestiä ei lähetetä eteenpäin.'],
    ['Hungarian', 'Automatikus válasz: Rendelés', 'Hétfőig nem vagyok az irodában.'],
    ['Greek', 'Αυτόματη απάντηση: Παραγγελία', 'Το μήνυμα δεν προωθείται.'],
    ['Korean', '자동 회신: 주문', '월요일까지 부재중입니다. 급한 메일은 office@example.org 로 보내 주세요.'],
    ['Chinese', '自动答复: 订单', '我外出至周一，邮件无法及时回复。'],
    ['Arabic', 'رد تلقائي: طلب', 'أنا خارج المكتب حتى يوم الاثنين.'],
    ['Hebrew', 'תשובה אוטומטית: הזמנה', 'אני מחוץ למשרד עד יום שני.'],
    ['Ukrainian', 'Автоматична відповідь: Замовлення', 'Повідомлення не доставляється нікому іншому.'],
    ['Thai', 'ตอบกลับอัตโนมัติ: คำสั่งซื้อ', 'ไม่อยู่ที่สำนักงานจนถึงวันจันทร์'],
    ['Vietnamese', 'Trả lời tự động: Đơn hàng', 'Tôi vắng mặt đến thứ Hai.'],
    ['Romanian', 'Răspuns automat: Comandă', 'Sunt plecat până luni.'],
    ['a language of no subject known', 'Tilkynning: pöntun', 'Ég er ekki við fyrr en á mánudag.'],
  ] as const
).map(([language, subject, body]) => [
  `an answer of Exchange in ${language}`,
  [
    ...from('Bob Baker <bob@example.org>', subject),
    'Return-Path: <>',
    'In-Reply-To: <order.4711@bakery.example>',
    'X-Auto-Response-Suppress: All',
    'Auto-Submitted: auto-generated',
    'Content-Type: text/plain; charset=utf-8',
  ],
  body,
]);
