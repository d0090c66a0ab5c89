import { operator } from '../operator.ts';

export const yahooJp = operator({
  id: 'yahoo-jp',
  names: ['Yahoo! JAPAN'],
  kind: 'mailbox-provider',
  hosts: ['*.yahoo.co.jp'],
  banners: [],
  recipientDomains: ['yahoo.co.jp'],
  runs: [],
  rules: [
    {
      id: 'YJ-VS98',
      patterns: [/VS98-IP0 deferred/i],
      cause: 'ip-reputation',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'IP deferred.',
      lasts: 'permanent reply, deferral',
      sources: ['kumo-c'],
      asOf: null,
      confidence: 'partial',
      seen: 'documented',
      examples: ['553 Mail from 192.0.2.1 not allowed - VS98-IP0 deferred'],
    },
  ],
  routes: [],
  limits: [
    {
      what: 'vendor default (KumoMTA community)',
      value: '2 connections, 20 messages per connection, 10/s',
      unit: null,
      note: 'community default',
      sources: ['kumo-c'],
      confidence: 'partial',
      asOf: '2026-08-04',
    },
  ],
  documents: [],
  notes: ['Separate company from Yahoo Inc. (y-faq).'],
  sources: [],
  confidence: 'partial',
  asOf: null,
});
