import { describe, expect, test } from 'vitest';
import { decoders } from '../../electron/backend/decoders.ts';
import { readText } from '../../shared/mail/read-text.ts';
import { parseReceived } from '../../shared/mail/received.ts';
import { sourceBytes } from '../../shared/mail/traced-bytes.ts';
import { sourceOf } from '../notice/a-source.ts';

const hopOf = (stamp: string) => {
  const hop = parseReceived(readText(sourceBytes(sourceOf(stamp)), null, decoders));
  return {
    helo: hop.helo?.value ?? null,
    name: hop.reverseName?.value ?? null,
    ip: hop.ip?.value ?? null,
    by: hop.by?.value ?? null,
    id: hop.id?.value ?? null,
    at: hop.at === null ? null : new Date(hop.at.value.epoch).toISOString(),
  };
};

describe('a Received stamp keeps apart what was claimed and what was seen', () => {
  test.each([
    [
      'Postfix',
      'from mail.example.com (mail.example.com [203.0.113.10]) by mx.example.org (Postfix) with ESMTPS id 4CWz1K0mPzz3D for <a@example.org>; Thu, 12 Nov 2020 09:12:46 +0000 (UTC)',
      {
        helo: 'mail.example.com',
        name: 'mail.example.com',
        ip: '203.0.113.10',
        by: 'mx.example.org',
        id: '4CWz1K0mPzz3D',
        at: '2020-11-12T09:12:46.000Z',
      },
    ],
    [
      'Postfix that could not look the peer up',
      'from counter-pc (unknown [203.0.113.44]) by mx.example.org (Postfix) with ESMTP id 1; Thu, 12 Nov 2020 09:12:46 +0000',
      { helo: 'counter-pc', name: null, ip: '203.0.113.44', by: 'mx.example.org' },
    ],
    [
      'Exim with a HELO in parentheses',
      'from [203.0.113.44] (helo=counter-pc) by out.example.net with esmtpsa (TLS1.3) (Exim 4.94) (envelope-from <o@bakery.example>) id 1kc8ww-0002Pd-Cn for bob@example.com; Mon, 09 Nov 2020 15:04:12 +0000',
      { helo: 'counter-pc', ip: '203.0.113.44', by: 'out.example.net', id: '1kc8ww-0002Pd-Cn' },
    ],
    [
      'qmail',
      'from unknown (HELO counter-pc) (203.0.113.44) by mail.example.net with SMTP; 24 Aug 2014 16:13:38 -0000',
      { helo: 'counter-pc', ip: '203.0.113.44', by: 'mail.example.net', at: '2014-08-24T16:13:38.000Z' },
    ],
    [
      'IPv6',
      'from mail.example.com ([IPv6:2001:db8::25]) by mx.example.org with ESMTP id 2; Thu, 12 Nov 2020 09:12:46 +0000',
      { helo: 'mail.example.com', ip: '2001:db8::25', by: 'mx.example.org' },
    ],
    [
      'a local hand-over',
      'from mailnull by out.example.net with local (Exim 4.94) id 1kctLX-0004Fh-5R for o@bakery.example; Wed, 11 Nov 2020 16:34:03 +0000',
      { ip: null, by: 'out.example.net', id: '1kctLX-0004Fh-5R' },
    ],
  ])('%s', (_name, stamp, wanted) => {
    expect(hopOf(stamp)).toMatchObject(wanted);
  });

  test('an address in the HELO is a claim, the one in brackets is what was seen', () => {
    const hop = hopOf(
      'from [192.0.2.99] (mail.example.com [203.0.113.10]) by mx.example.org with ESMTP id 3; Thu, 12 Nov 2020 09:12:46 +0000',
    );
    expect(hop.ip).toBe('203.0.113.10');
  });

  test('the date is what follows the last semicolon', () => {
    expect(hopOf('from a (b; c) by mx.example.org; Thu, 12 Nov 2020 09:12:46 +0000').at).toBe(
      '2020-11-12T09:12:46.000Z',
    );
  });

  test.each([
    [
      'SendGrid',
      'by filter0217p1las1.sendgrid.net with SMTP id filter0217p1las1-1234-5FA95A0C-1F 2020-11-09 15:04:12.1837 +0000 UTC m=+555016.713372',
    ],
    ['with a weekday', 'from a.example.com by mx.example.org with SMTP id 4 Mon, 09 Nov 2020 15:04:12 +0000'],
    [
      'without one',
      'from a.example.com by mx.example.org with SMTP id 4 for <a@b.example> 9 Nov 2020 15:04:12 +0000',
    ],
    [
      'with a semicolon in a comment',
      'from a.example.com (HELO a; TLS) by mx.example.org with SMTP Mon, 09 Nov 2020 15:04:12 +0000 (UTC)',
    ],
  ])('the semicolon may be missing: %s', (_name, stamp) => {
    expect(hopOf(stamp).at?.slice(0, 19)).toBe('2020-11-09T15:04:12');
    expect(hopOf(stamp).by).toMatch(/^(?:filter0217p1las1\.sendgrid\.net|mx\.example\.org)$/);
  });

  test('a stamp without a date has none', () => {
    expect(hopOf('from a.example.com by mx.example.org with SMTP').at).toBeNull();
  });
});
