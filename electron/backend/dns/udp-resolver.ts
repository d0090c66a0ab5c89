import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import type { Question } from '../../../shared/evidence/dns/question.ts';
import { readMessage } from '../../../shared/evidence/dns/read-message.ts';
import type { Reply, Resolver } from '../../../shared/evidence/dns/resolver.ts';
import { writeQuery } from '../../../shared/evidence/dns/write-query.ts';
import type { ServerAddress } from './server-address.ts';

/** How long one question waits, and how often it is sent: datagrams get lost. */
export interface Patience {
  /** Milliseconds before it is sent again or given up. */
  readonly wait: number;
  readonly tries: number;
}

const USUAL: Patience = { wait: 3000, tries: 2 };

/**
 * A resolver that keeps the answer's very bytes, which `node:dns` throws away: over UDP, and over TCP where the
 * answer was cut off (RFC 7766 section 5). This is the one file of the app that opens a socket to elsewhere.
 */
export function udpResolver(server: ServerAddress, patience: Patience = USUAL): Resolver {
  return {
    name: server.name,
    ask: async (question) => {
      for (let left = patience.tries; ; left -= 1) {
        // A new number and a new port for each try: an answer to guess at has to hit both (RFC 5452).
        const id = randomInt(0x10000);
        const query = writeQuery(id, question);
        const reply = await overUdp(server, query, answers(id, question), patience.wait);
        if (reply.kind === 'timeout' && left > 1) continue;
        if (reply.kind !== 'message' || readMessage(reply.bytes)?.truncated !== true) return reply;
        return overTcp(server, query, answers(id, question), patience.wait);
      }
    },
  };
}

type Fits = (bytes: Uint8Array) => boolean;

/** What is not the answer to this very question is let lie: somebody else may have sent it. */
const answers =
  (id: number, { name }: Question): Fits =>
  (bytes) => {
    const message = readMessage(bytes);
    return message?.id === id && message.response && (message.question?.name ?? name) === name;
  };

function overUdp(server: ServerAddress, query: Uint8Array, fits: Fits, wait: number): Promise<Reply> {
  return new Promise((resolve) => {
    const socket = createSocket(isIPv6(server.address) ? 'udp6' : 'udp4');
    let over = false;
    const end = (reply: Reply) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      socket.close();
      resolve(reply);
    };
    const timer = setTimeout(() => end({ kind: 'timeout' }), wait);
    socket.on('error', (error) => end({ kind: 'error', detail: error.message }));
    socket.on('message', (bytes) => {
      if (fits(bytes)) end({ kind: 'message', bytes: Uint8Array.from(bytes) });
    });
    // A connected socket takes nothing from other addresses, and hears that nobody is there.
    socket.connect(server.port, server.address, () => {
      if (!over) socket.send(query);
    });
  });
}

function overTcp(server: ServerAddress, query: Uint8Array, fits: Fits, wait: number): Promise<Reply> {
  return new Promise((resolve) => {
    const socket = connect(server.port, server.address);
    let got = Buffer.alloc(0);
    const end = (reply: Reply) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(reply);
    };
    const timer = setTimeout(() => end({ kind: 'timeout' }), wait);
    socket.on('error', (error) => end({ kind: 'error', detail: error.message }));
    socket.on('close', () => end({ kind: 'error', detail: 'the connection was closed' }));
    socket.on('connect', () =>
      socket.write(Uint8Array.from([query.length >> 8, query.length & 255, ...query])),
    );
    socket.on('data', (chunk) => {
      got = Buffer.concat([got, chunk]);
      if (got.length < 2 || got.length < 2 + got.readUInt16BE(0)) return;
      const bytes = Uint8Array.from(got.subarray(2, 2 + got.readUInt16BE(0)));
      end(
        fits(bytes) ? { kind: 'message', bytes } : { kind: 'error', detail: 'an answer to another question' },
      );
    });
  });
}
