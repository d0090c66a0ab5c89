import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { serverAddress } from '../../../../electron/backend/dns/server-address.ts';
import { udpResolver } from '../../../../electron/backend/dns/udp-resolver.ts';
import { questionFor } from '../../../../shared/evidence/dns/question.ts';

const question = questionFor({ kind: 'mx', of: 'example.net' })!;

/** A server that answers each query with what is made of it, over UDP and TCP at one port. */
async function serverThat(udp: (query: Buffer) => readonly Buffer[], tcp: (query: Buffer) => Buffer) {
  const over = createServer((socket) =>
    socket.on('data', (framed) => {
      const answer = tcp(Buffer.from(framed).subarray(2));
      socket.end(Buffer.concat([Buffer.from([answer.length >> 8, answer.length & 255]), answer]));
    }),
  );
  await new Promise<void>((resolve) => over.listen(0, '127.0.0.1', resolve));
  const address = over.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    for (const answer of udp(query)) socket.send(answer, from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(port, '127.0.0.1', resolve));
  onTestFinished(() => {
    socket.close();
    over.close();
  });
  return udpResolver(serverAddress(`127.0.0.1:${port}`)!, { wait: 500, tries: 1 });
}

/** The query as an answer without records; flags as given. */
function answering(query: Buffer, flags: number): Buffer {
  const answer = Buffer.from(query);
  answer.writeUInt16BE(flags, 2);
  return answer;
}

test('an answer that was cut off is asked for again over TCP', async () => {
  const resolver = await serverThat(
    (query) => [answering(query, 0x8380)],
    (query) => answering(query, 0x8183),
  );
  const reply = await resolver.ask(question);
  expect(reply.kind === 'message' ? reply.bytes[3]! & 15 : reply).toBe(3);
});

test('an answer with another number or to another question is let lie', async () => {
  const resolver = await serverThat(
    (query) => {
      const foreign = answering(query, 0x8180);
      foreign.writeUInt16BE(query.readUInt16BE(0) ^ 1, 0);
      const other = answering(query, 0x8180);
      other[13] = 'f'.charCodeAt(0);
      return [foreign, other, answering(query, 0x8185)];
    },
    (query) => query,
  );
  const reply = await resolver.ask(question);
  expect(reply.kind === 'message' ? reply.bytes[3]! & 15 : reply).toBe(5);
});

test.each([
  ['192.0.2.53', '192.0.2.53:53'],
  ['192.0.2.53:5353', '192.0.2.53:5353'],
  ['2001:db8::53', '[2001:db8::53]:53'],
  ['[2001:db8::53]:5353', '[2001:db8::53]:5353'],
  ['dns.example', null],
  ['192.0.2.53:0', null],
])('%s is the server %s', (text, name) => {
  expect(serverAddress(text)?.name ?? null).toBe(name);
});
