import { beforeAll, describe, expect, test } from 'vitest';
import type { Scene } from '../../../shared/contract/scene.ts';
import type { Block } from '../../../shared/report/block.ts';
import { directed } from '../../../shared/report/pdf/direction.ts';
import { shaperOf } from '../../../shared/report/pdf/shaper.ts';
import { typeAt } from '../../../shared/report/pdf/theme.ts';
import { conformanceOf } from '../../tools/conformance.ts';
import { pdfContent, pdfText, pdfTextAsSeen } from '../../tools/pdf-tools.ts';
import { aDocument, anExhibit } from './a-document.ts';
import { openPdf, render } from './render.ts';

/** A sentence as mail systems and people write it, by language. */
const LINES: Readonly<Record<string, string>> = {
  English: 'Delivery failed: mailbox full',
  Greek: 'Η παράδοση απέτυχε: το γραμματοκιβώτιο είναι πλήρες',
  Russian: 'Не удалось доставить: почтовый ящик переполнен',
  Japanese: '配信エラー：メールボックスがいっぱいです。',
  'Chinese, simplified': '邮件退信：收件人邮箱已满，请稍后重试。',
  'Chinese, traditional': '郵件退回：鄉公所的信箱已滿，請稍後再試。',
  Korean: '메일 반송: 받는 사람의 편지함이 가득 찼습니다.',
  Hebrew: 'המסירה נכשלה: תיבת הדואר מלאה',
  'Hebrew with an address': 'ההודעה אל bob@example.com (שגיאה 550) לא נמסרה.',
  Arabic: 'فشل التسليم: صندوق البريد ممتلئ',
  'Arabic with a code': 'رفض الخادم mx.example.com الرسالة برمز 550 (المستخدم مجهول).',
  Persian: 'پیام تحویل داده نشد چون صندوق پر است',
  Thai: 'ส่งไม่สำเร็จ กล่องจดหมายเต็ม',
  'English with Hebrew in it': 'Subject: הזמנה 4711 from bakery.example',
};

/** Two letters that are drawn as one shape. */
const LAM_ALEF = 'لا يوجد مستخدم';

const PICTURE: Scene = {
  width: 600,
  height: 40,
  alt: 'One lane',
  shapes: [
    {
      shape: 'text',
      at: [10, 20],
      text: 'שגיאה 550 תיבה מלאה',
      ink: 'ink',
      size: 14,
      anchor: 'start',
    },
  ],
};

const lines = [...Object.values(LINES), LAM_ALEF];
const sentence = (text: string): Block => ({ kind: 'paragraph', runs: [{ text, style: 'plain' }] });

const document = aDocument({
  title: 'Every script',
  first: [sentence('Words of many languages stand in the exhibit.')],
  rest: [
    ...lines.map(sentence),
    { kind: 'heading', level: 2, text: 'Exhibits' },
    { kind: 'exhibit', exhibit: anExhibit('EX-001', lines.join('\n')) },
    { kind: 'figure', scene: PICTURE, caption: 'A picture with a word from right to left' },
    sentence('No font has \u{1f4e7} or \u{13000}.'),
  ],
  findings: [],
  exhibits: [anExhibit('EX-001', lines.join('\n'))],
});

/** Words without the blanks between them: how lines are broken does not matter. */
const squeezed = (text: string) => text.replace(/[\s\u200e\u200f\u202a-\u202e]+/g, '');

const shaper = shaperOf(openPdf({ title: 't', author: 'a', language: 'en', at: '2026-01-01T00:00:00Z' }));

const times = (text: string, part: string): number => text.split(part).length - 1;

describe('a pack holds the words of mail systems in any script', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await render(document);
  }, 60_000);

  test.each(Object.entries(LINES))(
    '%s comes out of the PDF in the order in which it is read',
    (_name, line) => {
      expect(times(squeezed(pdfText(pdf)), squeezed(line))).toBe(2);
    },
  );

  test('a picture has the first word of a line from right to left at the right', () => {
    const fromTheLeft = ['תיבה מלאה', '550', 'שגיאה'];
    expect(squeezed(pdfTextAsSeen(pdf))).toContain(squeezed(fromTheLeft.join('')));
  });

  test('letters that are drawn into each other stay two, in their order', () => {
    expect(pdfTextAsSeen(pdf)).toContain(LAM_ALEF);
  });

  test('words in another script than the document’s say their language', () => {
    const said = new Set(
      pdfContent(pdf)
        .match(/\/Lang \([\w-]+\)/g)
        ?.map((each) => each.replace(/.*\((.*)\)/, '$1')),
    );
    expect([...said].sort()).toEqual(['ar', 'el', 'en', 'fa', 'he', 'ja', 'ko', 'th', 'zh-Hans', 'zh-Hant']);
  });

  test('a line of a stranger runs from its first letter’s side, a sentence of ours from the left', () => {
    const shown = directed(shaper.shape({ text: 'אל bob@example.com.', style: typeAt(1).mono }));
    const ours = directed(shaper.shape({ text: 'אל bob@example.com.', style: typeAt(1).body }));
    expect(shown.at(-1)?.level).toBe(1);
    expect(ours.at(-1)?.level).toBe(0);
  });

  test('characters that China and Japan share are drawn by one font all over a line', () => {
    const faces = (text: string) => [
      ...new Set(shaper.shape({ text, style: typeAt(1).body }).map(({ face }) => face)),
    ];
    expect(faces('邮件退信收件人')).toEqual(['simplified']);
    expect(faces('收件人')).toEqual(['japanese']);
    expect(faces('鄉公所退回的郵件')).toEqual(['traditional']);
    expect(faces('配信メール')).toEqual(['japanese']);
  });

  test('the file is PDF/A-3a and PDF/UA-1', () => {
    expect(conformanceOf({ 'scripts.pdf': pdf })).toEqual(['PASS scripts.pdf 3a', 'PASS scripts.pdf ua1']);
  }, 60_000);

  test('what no font has is named by its number', () => {
    expect(pdfText(pdf)).toContain('No font has [U+1F4E7] or [U+13000].');
  });
});
