import { expect, test } from 'vitest';
import { onlyBounce } from './a-source.ts';
import { reportMail } from './dialects/report-mail.ts';

test('a report whose recipient is cut gives its status to the recipient that the words name', () => {
  const bounce = onlyBounce(
    reportMail(
      { from: 'Mail Delivery Subsystem <MAILER-DAEMON@mail.example.net>', subject: 'Returned mail' },
      [
        '   ----- The following addresses had permanent fatal errors -----',
        '<bob@example.com>',
        '    (reason: 550 Host unknown)',
        '',
        '   ----- Transcript of session follows -----',
        '550 5.1.2 <bob@example.com>... Host unknown (Name server: mx.example.com: no data known)',
      ],
      [
        'Reporting-MTA: dns; mail.example.net',
        '',
        'Final-Recipient: RFC822; @mx.example.com',
        'Action: failed',
        'Status: 5.1.2',
      ],
    ),
  );
  expect(bounce.recipient?.value).toBe('bob@example.com');
  expect(bounce.status?.value).toBe('5.1.2');
});
