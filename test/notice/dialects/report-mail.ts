import { noticeMail } from './notice-row.ts';

/** A notice with words for a person and a report of these fields; an empty line parts the recipients. */
export const reportMail = (
  head: Parameters<typeof noticeMail>[0],
  words: readonly string[],
  fields: readonly string[],
): string =>
  noticeMail(
    {
      ...head,
      more: [
        ...(head.more ?? []),
        'Content-Type: multipart/report; report-type=delivery-status; boundary="=_b1"',
      ],
    },
    '--=_b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...words,
    '',
    '--=_b1',
    'Content-Type: message/delivery-status',
    '',
    ...fields,
    '',
    '--=_b1',
    'Content-Type: text/rfc822-headers',
    '',
    'From: office@bakery.example',
    'To: bob@example.com',
    'Subject: Your order',
    'Message-ID: <1@bakery.example>',
    '',
    '--=_b1--',
  );
