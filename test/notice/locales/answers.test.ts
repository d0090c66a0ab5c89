import { describe, expect, test } from 'vitest';
import { isBlanked } from '../../../shared/notice/report/is-blanked.ts';
import { onlyBounce, read } from '../a-source.ts';

const mail = (subject: string, body: string): string =>
  [
    'Received: from a.example.com (a.example.com [203.0.113.10]) by mx.example.org with ESMTP id 9; Mon, 9 Mar 2026 09:12:46 +0000',
    'Date: Mon, 9 Mar 2026 10:12:41 +0100',
    'From: Bob Example <bob@example.net>',
    'To: anna@example.com',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    body,
    '',
  ].join('\n');

function recordOf(text: string) {
  const bounce = onlyBounce(text);
  return {
    kind: bounce.kind,
    recipient: bounce.recipient?.value,
    status: bounce.status?.value,
    replies: bounce.replies.length,
  };
}

const ANSWER = { kind: 'autoreply', recipient: 'bob@example.net', status: undefined, replies: 0 };

describe('an automatic answer is no failure', () => {
  test.each([
    ['English', 'Automatic reply: Invoice', 'I am out of the office.'],
    ['German', 'Automatische Antwort: Rechnung', 'Ich bin nicht im Büro.'],
    ['French', 'Réponse automatique : Facture', 'Je suis actuellement absent.'],
    ['French without accents', 'Reponse automatique : Facture', 'Je suis absent.'],
    ['Spanish', 'Respuesta automática: Factura', 'Estoy de vacaciones.'],
    ['Italian', 'Risposta automatica: Fattura', 'Sono fuori ufficio.'],
    ['Portuguese', 'Resposta automática: Fatura', 'Estou de férias.'],
    ['Dutch', 'Automatisch antwoord: Factuur', 'Ik ben afwezig.'],
    ['Polish', 'Automatyczna odpowiedź: Faktura', 'Jestem na urlopie.'],
    ['Czech', 'Automatická odpověď: Faktura', 'Jsem mimo kancelář.'],
    ['Hungarian', 'Automatikus válasz: Számla', 'Szabadságon vagyok.'],
    ['Romanian', 'Răspuns automat: Factura', 'Sunt în concediu.'],
    ['Swedish', 'Autosvar: Faktura', 'Jag är på semester.'],
    ['Danish', 'Automatisk svar: Faktura', 'Jeg er på ferie.'],
    ['Finnish', 'Automaattinen vastaus: Lasku', 'Olen lomalla.'],
    ['Russian', 'Автоматический ответ: Счет', 'Я в отпуске.'],
    ['Turkish', 'Otomatik yanıt: Fatura', 'İzindeyim.'],
    ['Greek', 'Αυτόματη απάντηση: Τιμολόγιο', 'Λείπω.'],
    ['Hebrew', 'תשובה אוטומטית: חשבונית', 'אני בחופשה.'],
    ['Arabic', 'رد تلقائي: فاتورة', 'أنا في إجازة.'],
    ['Japanese', '自動応答: 請求書', '不在にしております。'],
    ['Korean', '자동 회신: 청구서', '휴가 중입니다.'],
    ['Chinese', '自动答复: 发票', '我正在休假。'],
  ])('in %s', (_language, subject, body) => {
    expect(recordOf(mail(subject, body))).toEqual(ANSWER);
  });
});

describe('a receipt that a mail was read is no failure', () => {
  test.each([
    ['English', 'Read: Invoice', 'To: Bob Example', 'Subject: Invoice', 'was read on 9 March.'],
    ['German', 'Gelesen: Rechnung', 'An: Bob Example', 'Betreff: Rechnung', 'wurde am 9. März gelesen.'],
    ['French', 'Lu : Facture', 'À : Bob Example', 'Objet : Facture', 'a été lu le 9 mars.'],
    ['Spanish', 'Leído: Factura', 'Para: Bob Example', 'Asunto: Factura', 'fue leído el 9 de marzo.'],
    ['Italian', 'Letto: Fattura', 'A: Bob Example', 'Oggetto: Fattura', 'è stato letto il 9 marzo.'],
    ['Dutch', 'Gelezen: Factuur', 'Aan: Bob Example', 'Onderwerp: Factuur', 'is gelezen op 9 maart.'],
    ['Russian', 'Прочитано: Счет', 'Кому: Bob Example', 'Тема: Счет', 'прочитано 9 марта.'],
    ['Japanese', '開封済み: 請求書', '宛先: Bob Example', '件名: 請求書', '開封されました。'],
  ])('in %s', (_language, subject, to, line, words) => {
    expect(recordOf(mail(subject, ['', to, line, '', words].join('\n')))).toEqual(ANSWER);
  });

  test('a letter whose subject begins with such a word is a letter', () => {
    expect(read(mail('Read: this book', 'It is about bread.')).bounces).toEqual([]);
    expect(read(mail('Autonomous ovens', 'They bake alone.')).bounces).toEqual([]);
  });
});

describe('words in place of a value', () => {
  test.each([
    '[removed]',
    '[entfernt]',
    '(geschwärzt)',
    '[supprimé]',
    'masqué',
    '<eliminado>',
    '[rimosso]',
    '[verwijderd]',
    '[removido]',
    '[usunięto]',
    '[odstraněno]',
    '[borttaget]',
    '[удалено]',
    '[скрыто]',
    '[видалено]',
    '【削除】',
    '[已删除]',
    '[삭제됨]',
    '[SUPPRIME]',
  ])('%s stands for what was there', (words) => {
    expect(isBlanked(words)).toBe(true);
  });

  test.each(['bob@example.net', 'mx.example.net', 'unknown', 'entfernte@example.net', '192.0.2.1'])(
    '%s is a value',
    (words) => {
      expect(isBlanked(words)).toBe(false);
    },
  );

  test('the record says which field was taken out, in the language of the one who did', () => {
    const text = [
      'Final-Recipient: rfc822; [entfernt]',
      'Action: failed',
      'Status: 5.1.1',
      'Remote-MTA: dns; [удалено]',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    ].join('\n');
    const bounce = onlyBounce(text);
    expect(bounce.removed.map(({ field }) => field).sort()).toEqual(['recipient', 'remoteHost']);
    expect(bounce.recipient).toBeNull();
  });
});
