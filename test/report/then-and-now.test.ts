import { describe, expect, test } from 'vitest';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { buildDocument } from '../../shared/report/document.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { receiverToday } from '../../shared/report/operator-now.ts';
import { tellStory } from '../../shared/report/story.ts';
import { readCase } from './a-read-case.ts';

/** One Postfix bounce to that address, refused by that host on that day. */
const bounced = (recipient: string, host: string, day: string) => `Return-Path: <>
Received: by mail.bakery.example (Postfix) id 4CVFq31Tn0; ${day} 10:00:00 +0000 (UTC)
Date: ${day} 10:00:00 +0000 (UTC)
From: MAILER-DAEMON@mail.bakery.example
Subject: Undelivered Mail Returned to Sender
To: office@bakery.example
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

<${recipient}>: host ${host}[192.0.2.25] said: 421 4.7.0 temporarily deferred (in reply to end of DATA command)

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.bakery.example

Final-Recipient: rfc822; ${recipient}
Action: failed
Status: 4.7.0
Remote-MTA: dns; ${host}
Diagnostic-Code: smtp; 421 4.7.0 temporarily deferred

--b--
`;

function matter(recipient: string, host: string, day: string) {
  const c = readCase([['a.eml', bounced(recipient, host, day)]]);
  const incident = c.incidents[0];
  const found = incident && matterOf(c, incident, 'en', knowledge);
  if (!found) throw new Error('no incident');
  return found;
}

const letterTo = (to: 'receiver' | 'host', m: ReturnType<typeof matter>) =>
  buildDocument({ ...m, to, appVersion: '0', sha256: () => '0'.repeat(64) });

const wordsOf = (runs: readonly (readonly { readonly text: string }[])[]) =>
  runs.map((line) => line.map(({ text }) => text).join('')).join(' ');

describe('cox.net, refused in 2020 by cloudfilter.net', () => {
  const then = matter('tom@cox.net', 'cxr.mx.a.cloudfilter.net', 'Tue, 10 Nov 2020');

  test('names Cox as the one who refused', () => {
    expect(then.incident.operator?.id).toBe('cox');
  });

  test('says first that Yahoo runs it today, that the bounce is old, and to send a fresh test', () => {
    const { first } = tellStory(then);
    expect(first).toContain('Yahoo Mail today (since 2024-10-01), no longer by Cox');
    expect(first).toMatch(/10 November 2020, 2,\d{3} days old/);
    expect(first).toContain('Send a fresh test before you write');
  });

  test('the letter goes to Yahoo, speaks of Cox’s answers and asks only about today', () => {
    const letter = letterTo('receiver', then);
    expect(wordsOf(letter.address)).toContain('Yahoo Mail, postmaster');
    expect(wordsOf(letter.address)).not.toContain('Cox');
    expect(letter.title).toContain('refused by Cox');
    const text = JSON.stringify(letter.first);
    expect(text).toContain('Cox’s answer');
    expect(text).not.toMatch(/Your answer|The line above is yours|How many connections were open/);
  });

  test('the host is told as well, before anything is asked of it', () => {
    const [summary] = letterTo('host', then).first;
    expect(JSON.stringify(summary)).toMatch(/"text":"Mail for cox\.net is handled by Yahoo Mail today/);
  });
});

test('cox.net, refused in 2025 by yahoodns.net, names Yahoo, who also gets the letter, with its own way in', () => {
  const later = matter('tom@cox.net', 'mx-cox.mail.gm0.yahoodns.net', 'Mon, 10 Nov 2025');
  expect(later.incident.operator?.id).toBe('yahoo');
  expect(receiverToday(later)).toBe('Yahoo Mail');
  const routes = knowledge.operators.find(({ id }) => id === 'yahoo')?.routes ?? [];
  expect(routes.map(({ target }) => target).join()).toContain('senders.yahooinc.com');
  expect(wordsOf(letterTo('receiver', later).address)).toContain('operator of mx-cox.mail.gm0.yahoodns.net');
});

test('a fresh bounce of an operator that has not changed says nothing first', () => {
  const fresh = matter('tom@t-online.de', 'mx00.t-online.de', 'Tue, 10 Nov 2026');
  expect(tellStory(fresh).first).toBeNull();
});

test('a bounce of more than thirty days ago asks for a fresh test, whoever refused', () => {
  const old = matter('tom@t-online.de', 'mx00.t-online.de', 'Mon, 12 Oct 2026');
  expect(tellStory(old).first).toMatch(
    /^The newest bounce here is dated 12 October 2026, 31 days old\. Send/,
  );
  const young = matter('tom@t-online.de', 'mx00.t-online.de', 'Tue, 13 Oct 2026');
  expect(tellStory(young).first).toBeNull();
});

test('mailboxes that move one by one leave the addressee as it is, and the move is told', () => {
  const moving = matter('tom@comcast.net', 'mx1.comcast.net', 'Tue, 10 Nov 2026');
  expect(receiverToday(moving)).toBe('Comcast');
  expect(tellStory(moving).first).toContain('have been moving to Yahoo Mail one by one since 2025-06');
});
