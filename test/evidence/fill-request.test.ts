import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillRequest } from '../../shared/evidence/fill-request.ts';
import type { EvidenceRequest } from '../../shared/knowledge/requests/evidence-request.ts';
import { requests } from '../../shared/knowledge/requests.ts';

const byId = (id: string): EvidenceRequest => {
  const found = requests.find((request) => request.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test('the queue id stands in the command, quoted', () => {
  expect(fillRequest(byId('exim-grep-id'), { queueId: '1kc8ww-0002Pd-Cn' })).toBe(
    "exigrep '1kc8ww-0002Pd-Cn' /var/log/exim/mainlog*",
  );
});

test('without the fact there is no command', () => {
  expect(fillRequest(byId('exim-grep-id'), { messageId: 'roses@example.org' })).toBeNull();
});

test.each([
  ["x'; rm -rf / #"],
  ['$(reboot)'],
  ['`reboot`'],
  ['a b'],
  ['-l'],
  ['a\nreboot'],
  ['../../etc/shadow'],
  [''],
])('a hostile value is none: %s', (queueId) => {
  expect(fillRequest(byId('exim-grep-id'), { queueId })).toBeNull();
});

test('whatever a mail says, nothing leaves the quotes', () => {
  const request = byId('exim-grep-msgid');
  fc.assert(
    fc.property(fc.string(), (messageId) => {
      const command = fillRequest(request, { messageId });
      if (command === null) return;
      expect(command).toBe(`exigrep -l '${messageId}' /var/log/exim/mainlog*`);
      expect(messageId).toMatch(/^[\w.@+:=-]+$/);
    }),
  );
});
