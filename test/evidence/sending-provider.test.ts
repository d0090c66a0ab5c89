import { describe, expect, test } from 'vitest';
import { sendingProvider } from '../../shared/evidence/sending-provider.ts';
import { sharingOf } from '../../shared/evidence/sharing.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { aBounce, fact, hop, returned } from './a-bounce.ts';

const found = (change: Partial<Bounce>, refuser: string | null = null) => {
  const provider = sendingProvider([aBounce(change)], refuser, knowledge);
  return provider && [provider.name, provider.basis, provider.host.value];
};

describe('whose server sent', () => {
  test.each([
    ['se1-lax1.mailspamprotection.com', 'siteground'],
    ['smtprelay.rzone.de', 'strato'],
  ])('the server that wrote the notice, %s, is one of %s', (server, id) => {
    const provider = sendingProvider([aBounce({ reportingMta: fact(server) })], null, knowledge);
    expect([provider?.id, provider?.basis]).toEqual([id, 'server']);
  });

  test('a relay in the stamps names it, where the server’s own name does not', () => {
    const relay = hop({ by: 'se1-lax1.mailspamprotection.com', reverseName: 'web.bakery.example' });
    const change = { reportingMta: fact('mail.bakery.example'), returned: returned({ hops: [relay] }) };
    expect(found(change)).toEqual(['SiteGround', 'stamp', 'se1-lax1.mailspamprotection.com']);
  });

  test('the author’s computer names nobody, whoever connects it', () => {
    const client = hop({ by: 'mail.bakery.example', reverseName: 'c.rzone.de', protocol: 'ESMTPSA' });
    expect(found({ returned: returned({ hops: [client] }) })).toBeNull();
  });

  test('the operator that refused is not the sender’s', () => {
    expect(found({ reportingMta: fact('smtprelay.rzone.de') }, 'strato')).toBeNull();
  });

  test('a name that no known host has stays unknown', () => {
    expect(found({ reportingMta: fact('gnlm1.example.net') })).toBeNull();
  });
});

describe('shared or one’s own', () => {
  const seen = (change: Partial<Parameters<typeof sharingOf>[0]>, sharedIp?: 'shared' | 'dedicated') =>
    sharingOf(
      { sendingIp: null, sendingHost: 'gnlm1.example.net', senderDomains: [], ...change },
      { sharedIp },
    );

  test('the person’s word comes first', () => {
    expect(seen({ senderDomains: ['a.example', 'b.example'] }, 'dedicated')).toMatchObject({
      kind: 'own',
      basis: 'person',
    });
  });

  test('several owners’ domains from one server are a hint at a shared one; two names of one owner are not', () => {
    expect(seen({ senderDomains: ['bakery.example', 'florist.example'] })).toMatchObject({
      kind: 'shared',
      basis: 'domains',
    });
    expect(seen({ senderDomains: ['shop.bakery.example', 'bakery.example'] })).toBeNull();
  });

  test.each([
    ['web12.host.example', 'shared'],
    ['cpanel3.host.example', 'shared'],
    ['vps-4711.host.example', 'own'],
    ['static.7.100.51.198.clients.your-server.de', 'own'],
  ])('%s is of a kind that hints at: %s', (sendingHost, kind) => {
    expect(seen({ sendingHost })).toMatchObject({ kind, basis: 'name' });
  });

  test('a plain name hints at neither', () => {
    expect(seen({})).toBeNull();
  });
});
