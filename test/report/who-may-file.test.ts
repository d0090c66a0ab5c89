import { describe, expect, test } from 'vitest';
import type { Statements } from '../../shared/contract/statements.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { buildDocument } from '../../shared/report/document.ts';
import { filingOf } from '../../shared/report/filing.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { readCase } from './a-read-case.ts';

/** One refusal of a sending address, by that host. */
const refused = (recipient: string, host: string, server: string) => `Return-Path: <>
Date: Tue, 10 Nov 2026 10:00:00 +0000
From: MAILER-DAEMON@${server}
Subject: Undelivered Mail Returned to Sender
To: office@bakery.example
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

<${recipient}>: host ${host}[192.0.2.25] said: 421 too many concurrent connections from 198.51.100.7

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; ${server}

Final-Recipient: rfc822; ${recipient}
Action: failed
Status: 4.7.0
Remote-MTA: dns; ${host}
Diagnostic-Code: smtp; 421 too many concurrent connections from 198.51.100.7

--b--
`;

function matter(
  recipient: string,
  host: string,
  { server = 'mail.bakery.example', ...statements }: Statements & { readonly server?: string } = {},
) {
  const c = readCase([['a.eml', refused(recipient, host, server)]], statements);
  const incident = c.incidents[0];
  const found = incident && matterOf(c, incident, 'en', knowledge);
  if (!found) throw new Error('no incident');
  return found;
}

const letter = (to: 'receiver' | 'host' | 'own', m: ReturnType<typeof matter>) =>
  buildDocument({ ...m, to, appVersion: '0', sha256: () => '0'.repeat(64) });

const firstPage = (to: 'receiver' | 'host' | 'own', m: ReturnType<typeof matter>) =>
  JSON.stringify(letter(to, m).first);

describe('where the operator takes a request only from the owner of the address', () => {
  const yahoo = matter('tom@yahoo.com', 'mta7.am0.yahoodns.net');

  test('that is its rule, with the source', () => {
    expect(filingOf(yahoo)).toMatchObject({ by: 'owner', source: expect.stringContaining('Yahoo') });
  });

  test('the host’s letter asks it to file', () => {
    expect(firstPage('host', yahoo)).toContain('Please file it');
  });
});

test('a shared address: the host’s letter asks it to file, whoever refused', () => {
  const shared = matter('tom@web.de', 'mx-ha02.web.de', { sharedIp: 'shared' });
  expect(filingOf(shared)?.by).toBe('shared-owner');
  expect(firstPage('host', shared)).toContain('so only you can file for it');
});

test('an address of one’s own, and no such rule: nothing is asked', () => {
  const own = matter('tom@web.de', 'mx-ha02.web.de', { sharedIp: 'dedicated' });
  expect(filingOf(own)?.by).toBe('anyone');
  expect(firstPage('host', own)).not.toMatch(/Please file|only you can file/);
});

describe('the other addressee', () => {
  const siteground = matter('tom@web.de', 'mx-ha02.web.de', { server: 'se1-lax1.mailspamprotection.com' });

  test('is named in the head of the host’s letter', () => {
    expect(JSON.stringify(letter('host', siteground).address)).toContain('SiteGround, support');
  });

  test('stays unknown where no known host has such a server, and it is said what would tell', () => {
    const { address, findings } = letter('host', matter('tom@web.de', 'mx-ha02.web.de'));
    expect(JSON.stringify(address)).toContain('To the support of the sending host');
    const finding = findings.find(({ topic }) => topic === 'sending-provider');
    expect(finding?.label).toBe('UNKNOWN');
    expect(finding?.sentence).toMatch(/invoice.* would tell\.$/);
  });

  test('is whom the person names, before any name of a server', () => {
    const named = matter('tom@web.de', 'mx-ha02.web.de', {
      server: 'se1-lax1.mailspamprotection.com',
      host: { name: 'Corner Hosting' },
    });
    expect(JSON.stringify(letter('host', named).address)).toContain('Corner Hosting, support');
  });
});

test('placeholders are warned of on the person’s own first page, and in no letter', () => {
  const m = matter('tom@web.de', 'mx-ha02.web.de');
  expect(firstPage('own', m)).toMatch(/198\.51\.100\.7, 192\.0\.2\.25 .*placeholders .*Replace them/);
  expect(firstPage('host', m)).not.toContain('placeholder');
  expect(firstPage('receiver', m)).not.toContain('placeholder');
});

describe('the form that only the host can file', () => {
  const statements: Statements = {
    contact: { name: 'Ann Baker', email: 'ann@example.org' },
    causeFound: { what: 'a form was abused' },
  };
  const annexOf = (m: ReturnType<typeof matter>) => {
    const { rest } = letter('host', m);
    const at = rest.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Annex:'));
    return at < 0 ? '' : JSON.stringify(rest.slice(at));
  };

  test.each([
    ['by the operator’s rule', matter('tom@yahoo.com', 'mta7.am0.yahoodns.net', statements)],
    ['for a shared address', matter('tom@web.de', 'mx-ha02.web.de', { ...statements, sharedIp: 'shared' })],
  ])('is the annex of its letter, filled in: %s', (_, m) => {
    const annex = annexOf(m);
    expect(annex).toContain('198.51.100.7');
    expect(annex).toContain('421 too many concurrent connections');
    expect(annex).toContain('https://');
    expect(annex).toMatch(/Which limit applies to 198\.51\.100\.7/);
  });

  test('has nothing of the customer in it: the host files under its own name', () => {
    const annex = annexOf(matter('tom@yahoo.com', 'mta7.am0.yahoodns.net', statements));
    expect(annex).not.toMatch(/Ann Baker|ann@example\.org|a form was abused/);
  });

  test('is in no other letter, and in none where anyone may file', () => {
    const own = matter('tom@web.de', 'mx-ha02.web.de', { ...statements, sharedIp: 'dedicated' });
    expect(annexOf(own)).toBe('');
    expect(
      JSON.stringify(letter('receiver', matter('tom@yahoo.com', 'mta7.am0.yahoodns.net')).rest),
    ).not.toContain('Annex:');
  });
});
