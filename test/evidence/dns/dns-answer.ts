import type { Question } from '../../../shared/evidence/dns/question.ts';
import { RECORD_TYPES } from '../../../shared/evidence/dns/question.ts';
import type { Reply, Resolver } from '../../../shared/evidence/dns/resolver.ts';
import { writeQuery } from '../../../shared/evidence/dns/write-query.ts';

/** What a zone of ours has: by `TYPE name`, records as zone files write them, or how it fails. */
export type TestZone = Readonly<
  Record<string, readonly string[] | 'refused' | 'servfail' | 'timeout' | undefined>
>;

/** A resolver that answers from a zone, in the bytes of the protocol; what is not there does not exist. */
export function resolverOf(zone: TestZone, asked: string[] = []): Resolver {
  return {
    name: '192.0.2.53:53',
    ask: async (question) => {
      const key = `${question.type} ${question.name}`;
      asked.push(key);
      return replyOf(question, zone[key]);
    },
  };
}

function replyOf(question: Question, entry: TestZone[string]): Reply {
  if (entry === 'timeout') return { kind: 'timeout' };
  if (entry === 'refused') return { kind: 'message', bytes: answerTo(question, 5, []) };
  if (entry === 'servfail') return { kind: 'message', bytes: answerTo(question, 2, []) };
  return { kind: 'message', bytes: answerTo(question, entry === undefined ? 3 : 0, entry ?? []) };
}

function answerTo(question: Question, code: number, records: readonly string[]): Uint8Array {
  const query = writeQuery(7, question);
  query.set([0x81, 0x80 | code], 2);
  query[7] = records.length;
  const type = RECORD_TYPES[question.type];
  const parts = records.map((record) => {
    const data = dataOf(question.type, record);
    return [0xc0, 12, 0, type, 0, 1, 0, 0, 14, 16, data.length >> 8, data.length & 255, ...data];
  });
  return Uint8Array.from([...query, ...parts.flat()]);
}

function dataOf(type: Question['type'], record: string): readonly number[] {
  switch (type) {
    case 'A':
      return record.split('.').map(Number);
    case 'TXT':
      return [record.length, ...Buffer.from(record, 'latin1')];
    case 'PTR':
      return nameOf(record);
    case 'MX': {
      const [preference = '0', host = ''] = record.split(' ');
      return [0, Number(preference), ...nameOf(host)];
    }
    case 'AAAA':
      throw new Error('no test needs it');
  }
}

const nameOf = (name: string): readonly number[] => [
  ...name.split('.').flatMap((label) => [label.length, ...Buffer.from(label, 'latin1')]),
  0,
];
