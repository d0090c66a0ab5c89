import { eximNotice } from '../notice/exim-notice.ts';

const REPLY =
  '421 cmsmtp blocked. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXCNCT';

const mailDate = (epoch: number): string => new Date(epoch).toUTCString().replace('GMT', '+0000');

/**
 * Notices of one server about mails of forty businesses that one operator refused for one reason: each with
 * its own recipient, queue ID, Message-ID and times, four minutes apart.
 */
export function manyNotices(count: number): readonly { readonly name: string; readonly text: string }[] {
  return Array.from({ length: count }, (_, i) => {
    const sent = Date.UTC(2020, 10, 9, 15, 4, 12) + i * 240_000;
    const digits = String(i).padStart(6, '0');
    const text = eximNotice({
      recipient: `user${i}@cox.net`,
      diagnostic: `${REPLY}: retry timeout exceeded`,
      remote: 'cxr.mx.a.cloudfilter.net',
    })
      .replaceAll('Wed, 11 Nov 2020 16:34:03 +0000', mailDate(sent + 178_191_000))
      .replaceAll('Mon, 09 Nov 2020 15:04:12 +0000', mailDate(sent))
      .replaceAll('Mon, 09 Nov 2020 09:04:08 -0600', mailDate(sent - 4_000))
      .replaceAll('1kc8ww-0002Pd-Cn', `1kc8ww-${digits}-Cn`)
      .replaceAll('1kctLX-0004Fh-5R', `1kctLX-${digits}-5R`)
      .replaceAll('order.4711@', `order.${digits}@`)
      .replaceAll('bakery.example', `shop${i % 40}.example`);
    return { name: `bounce-${digits}.eml`, text };
  });
}
