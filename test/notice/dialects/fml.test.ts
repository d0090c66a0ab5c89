import { describe, expect, test } from 'vitest';
import { read } from '../a-source.ts';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const more = [
  'Message-ID: <202603020915.FMLAAA1234.news@example.org>',
  'X-MLServer: fml [fml 4.0.3 release (20011202/4.0.3)]',
];
const head = { from: 'news-admin@example.org', more };

const rows: readonly NoticeRow[] = [
  [
    'a post of somebody who is no member',
    noticeMail(
      { ...head, subject: 'You office@bakery.example are not member (news ML)' },
      'You are not a member of this mailing list <news@example.org>.',
      '',
      'If you know the general guide of this list, please send mail with',
      'the mail body ',
      '',
      '\tguide',
      '',
      'to the address',
      '',
      '\tnews-ctl@example.org',
    ),
    {
      recipient: 'news@example.org',
      said: 'You are not a member of this mailing list <news@example.org>.',
      cause: 'recipient-policy',
    },
  ],
  [
    'a loop, with the original below',
    noticeMail(
      { ...head, subject: 'Loop Alert: Duplicated Message-ID (news ML)' },
      'Duplicated Message-ID in <news@example.org>.',
      '',
      '',
      'Original mail as follows:',
      '',
      '   From owner-news@example.org  Mon Mar  2 09:15:31 2026',
      '   To: <carl@example.com>',
      '   Subject: Order',
    ),
    {
      recipient: 'news@example.org',
      said: 'Duplicated Message-ID in <news@example.org>.',
      cause: 'mail-loop',
    },
  ],
  [
    'words that name no list: its Message-ID does',
    noticeMail(
      { ...head, subject: 'NOT MEMBER article from office@bakery.example' },
      'NOT MEMBER article from office@bakery.example',
    ),
    {
      recipient: 'news@example.org',
      said: 'NOT MEMBER article from office@bakery.example',
      cause: 'recipient-policy',
    },
  ],
];

describe('fml', () => {
  testNotices(rows);

  test('an article of a list is no notice', () => {
    const article = noticeMail({ ...head, subject: '[news 00042] Loop tape for sale' }, 'Who wants it?');
    expect(read(article).bounces).toEqual([]);
  });
});
