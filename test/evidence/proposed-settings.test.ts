import { expect, test } from 'vitest';
import { fillExample } from '../../shared/evidence/fill-request.ts';
import { proposedSettings } from '../../shared/evidence/proposed-settings.ts';
import { remedies } from '../../shared/knowledge/remedies.ts';
import { aBounce, fact } from './a-bounce.ts';

const written = (system: string, remoteHost = 'mx.example.net') =>
  aBounce({
    writer: { system, mark: fact(system) },
    reportingMta: fact('mail.host.example'),
    remoteHost: fact(remoteHost),
  });
const names = (system: string, ...causes: Parameters<typeof proposedSettings>[1]) =>
  proposedSettings([written(system)], causes, remedies).flatMap(({ settings }) =>
    settings.map(({ setting }) => setting),
  );

test('Exim: its settings by their real names, for the limit and for the giving up after it', () => {
  const settings = names('exim', 'concurrent-connections', 'retry-expired').join('\n');
  for (const name of ['max_parallel', 'serialize_hosts', 'retry rule, last cutoff', 'WHM »'])
    expect(settings).toContain(name);
});

test('Postfix: the limit of a transport of its own, and the life in the queue', () => {
  const settings = names('postfix', 'concurrent-connections', 'retry-expired').join('\n');
  expect(settings).toContain('<transport>_destination_concurrency_limit');
  expect(settings).toContain('maximal_queue_lifetime');
  expect(settings).toContain('main.cf and master.cf');
});

test('Exchange: its Send connector and its transport service', () => {
  const settings = names('exchange', 'concurrent-connections').join('\n');
  expect(settings).toContain('Set-SendConnector');
  expect(settings).toContain('MaxPerDomainOutboundConnections');
});

test('a panel leaves no mark in a notice: it is marked as possible only', () => {
  const found = proposedSettings([written('exim')], ['concurrent-connections'], remedies);
  expect(found.map(({ system, panel }) => [system, panel])).toEqual([
    ['exim', false],
    ['cpanel-exim', true],
    ['directadmin', true],
  ]);
});

test('no setting is named of a mail system that was not recognised', () => {
  expect(proposedSettings([aBounce({ writer: null })], ['concurrent-connections'], remedies)).toEqual([]);
});

test('nor of one that the refusing side runs', () => {
  const theirs = written('exchange', 'mx2.host.example');
  expect(proposedSettings([theirs], ['concurrent-connections'], remedies)).toEqual([]);
});

test('an example takes a domain, and nothing that could be more than one', () => {
  expect(fillExample('domains = {recipientDomain}', { recipientDomain: 'cox.net' })).toBe(
    'domains = cox.net',
  );
  expect(fillExample('domains = {recipientDomain}', { recipientDomain: 'a.example\nb = c' })).toBe(
    'domains = {recipientDomain}',
  );
});
