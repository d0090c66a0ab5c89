import { describe, expect, test } from 'vitest';
import { read } from './a-source.ts';
import { everyday } from './ordinary/everyday.ts';
import { ofMachines } from './ordinary/of-machines.ts';
import { ofMailSystems } from './ordinary/of-mail-systems.ts';
import { ofPeople } from './ordinary/of-people.ts';
import type { OrdinaryMail } from './ordinary/ordinary-mail.ts';
import { plainBounces } from './ordinary/plain-bounces.ts';
import { exchangeReplies, vacationReplies } from './ordinary/vacation-replies.ts';

const written = ([name, header, body]: OrdinaryMail): string =>
  [
    'Received: from a.example.com (a.example.com [203.0.113.10]) by mx.example.org with ESMTP id 9; Thu, 12 Nov 2020 09:12:46 +0000',
    'Date: Thu, 12 Nov 2020 10:12:41 +0100',
    'To: office@bakery.example',
    `Message-ID: <${name.replace(/\W+/g, '-')}@a.example.com>`,
    'MIME-Version: 1.0',
    ...header,
    '',
    body,
  ].join('\n');

const failures = (text: string): readonly string[] =>
  read(text)
    .bounces.filter(({ kind }) => kind === 'failed' || kind === 'delayed')
    .map(({ diagnostic, dialect }) => `${dialect}: ${diagnostic?.value}`);

describe('ordinary mail is no bounce, whatever it speaks of', () => {
  test.each([...everyday, ...ofPeople, ...ofMachines, ...ofMailSystems])('%s', (...mail) => {
    expect(failures(written(mail))).toEqual([]);
  });
});

describe('an answer that a mailbox gave by itself is no failure', () => {
  test.each([...vacationReplies, ...exchangeReplies])('%s', (...mail) => {
    const text = written(mail);
    expect(failures(text)).toEqual([]);
    expect(read(text).bounces.map(({ kind }) => kind)).toEqual(['autoreply']);
  });
});

describe('a bounce is found without the marks of one', () => {
  test.each(plainBounces)('%s', (...mail) => {
    const { bounces } = read(written(mail));
    expect(bounces.map(({ recipient }) => recipient?.value)).toEqual(['bob@example.com']);
    expect(['failed', 'delayed']).toContain(bounces[0]?.kind);
  });
});
