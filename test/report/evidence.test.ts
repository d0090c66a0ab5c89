import { describe, expect, test } from 'vitest';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { Addressee } from '../../shared/report/block.ts';
import { evidenceOf } from '../../shared/report/exhibits.ts';
import { findingsOf } from '../../shared/report/findings.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { shippedRedaction } from '../../shared/report/redaction/shipped-redaction.ts';
import { aCase, type Change, factIn, sha256 } from './a-case.ts';

function evidence(to: Addressee = 'receiver', change: Change = {}) {
  const c = aCase(change);
  const matter = matterOf(c, c.incidents[0]!, 'en', knowledge)!;
  return {
    ...evidenceOf(matter, findingsOf(matter), shippedRedaction(c, to, knowledge), sha256),
    sources: c.sources,
  };
}

const shownText = (to: Addressee) =>
  evidence(to)
    .exhibits.flatMap(({ lines }) => lines)
    .map(({ text }) => text)
    .join('\n');

describe('findings', () => {
  test('each has a label, a basis and an exhibit; only the sender’s word stands without bytes', () => {
    const { findings } = evidence('receiver', {
      incident: { sendingIp: null, window: null, operator: null, attempts: new Map() },
      diagnosis: { operator: null },
      statements: { sharedIp: 'shared', tried: ['fewer recipients'] },
    });
    for (const finding of findings) {
      expect(finding.basis, finding.id).not.toBe('');
      if (finding.label === 'STATEMENT') expect(finding.exhibits).toEqual([]);
      else expect(finding.exhibits, `${finding.id} ${finding.topic}`).not.toEqual([]);
    }
  });

  test('confidence belongs to conclusions only', () => {
    for (const { label, confidence, id } of evidence().findings) {
      expect(confidence !== null, id).toBe(label === 'INFERENCE');
    }
  });

  test('what nobody knows is UNKNOWN and gives no value', () => {
    const { findings } = evidence('receiver', { incident: { sendingIp: null, window: null } });
    for (const topic of ['sending-ip', 'window', 'not-stated']) {
      expect(findings.find((f) => f.topic === topic)).toMatchObject({ label: 'UNKNOWN', value: null });
    }
  });

  test('a sending server that is known by name only is INFERENCE of low confidence, and names no address', () => {
    const sent = aCase().sources[0]!;
    const sendingName = {
      basis: 'name-only',
      confidence: 'low',
      fact: factIn(sent, 'gnlm1.example.net'),
    } as const;
    const { findings } = evidence('receiver', { incident: { sendingIp: null, sendingName } });
    expect(findings.find(({ topic }) => topic === 'sending-ip')).toMatchObject({
      label: 'INFERENCE',
      confidence: 'low',
      sentence: expect.stringMatching(
        /^Only a name of the sending server is in the notices, gnlm1\.example\.net;/,
      ),
    });
  });

  test('what the sender says is marked as theirs', () => {
    const { findings } = evidence('receiver', { statements: { sharedIp: 'shared', typeOfMail: 'orders' } });
    expect(findings.filter((f) => f.label === 'STATEMENT').map((f) => f.topic)).toEqual([
      'shared-or-dedicated',
      'type-of-mail',
    ]);
  });

  test('the reply is verbatim, and each value stands in the bytes of its exhibits', () => {
    const { findings, exhibits } = evidence('own');
    for (const topic of ['reply', 'status', 'sending-ip', 'queue-id', 'message-id']) {
      const finding = findings.find((f) => f.topic === topic)!;
      const lines = exhibits.filter(({ id }) => finding.exhibits.includes(id)).flatMap((e) => e.lines);
      expect(lines.map(({ text }) => text).join('\n'), topic).toContain(finding.value);
    }
  });

  test('a verdict from the host’s memory is not counted as a try', () => {
    const { findings } = evidence();
    expect(findings.find((f) => f.topic === 'attempts')?.value).toBe('2');
  });

  test('both letters rest on the same findings', () => {
    const words = (to: Addressee) =>
      evidence(to).findings.map(({ topic, sentence, value }) => [topic, sentence, value]);
    expect(words('receiver')).toEqual(words('host'));
    expect(words('own')).toEqual(words('host'));
  });
});

describe('exhibits', () => {
  test('are whole lines of a source, byte for byte, with their own hash', () => {
    const { exhibits, sources } = evidence('own');
    for (const exhibit of exhibits) {
      const source = sources.find(({ id }) => id === exhibit.source)!;
      const range = source.bytes.subarray(exhibit.start, exhibit.end);
      expect(exhibit.rangeSha256).toBe(sha256(range));
      expect(exhibit.lines.map(({ text }) => text).join('\n')).toBe(new TextDecoder().decode(range));
      expect(exhibit.sha256).toBe(source.sha256);
    }
  });

  test.each(['receiver', 'host', 'own'] as const)('to the %s end in a line that shows something', (to) => {
    const ends = evidence(to).exhibits.map(({ lines }) => lines.at(-1)?.text.trim());
    expect(ends).not.toContain('');
  });

  test('are numbered in one row', () => {
    const ids = evidence().exhibits.map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, i) => `EX-${String(i + 1).padStart(3, '0')}`));
  });

  test.each(['receiver', 'host'] as const)(
    'to the %s without subject and text of the returned mail',
    (to) => {
      expect(shownText(to)).not.toMatch(/Your order|for Saturday|the cake/);
      expect(shownText(to)).toContain('Subject: Mail delivery failed');
    },
  );

  test('what concerns accounts at the host stays out of the receiver’s letter', () => {
    expect(shownText('receiver')).not.toContain('bakery-login');
    expect(shownText('own')).toContain('bakery-login');
  });

  test('the person’s own file leaves nothing out', () => {
    expect(shownText('own')).toContain('Dear Bob, the cake is ready.');
  });
});
