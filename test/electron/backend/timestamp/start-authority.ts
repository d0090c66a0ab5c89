import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

/** What the server answers with, in place of a good stamp. */
export type Manner =
  | 'good'
  /** As the authority says no: RFC 3161 section 2.4.2. */
  | 'declines'
  | 'refuses'
  | 'redirects'
  | 'sends garbage'
  /** Answers nothing and holds the line. */
  | 'stays silent'
  /** A good stamp of another request. */
  | 'replays'
  /** Signed by a key whose certificate is not for stamps. */
  | 'forges'
  | 'never ends';

export interface Authority {
  readonly url: string;
  /** Its root certificate, as a file. */
  readonly root: string;
  /** Bodies that came in. */
  readonly asked: Buffer[];
  readonly stop: () => Promise<void>;
}

const CONFIGURATION = `
[tsa]
default_tsa = here
[here]
serial = ./serial
signer_cert = ./tsa.pem
certs = ./ca.pem
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.2
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
[ca]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
[for-stamps]
basicConstraints = CA:false
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[req]
distinguished_name = name
[name]
`;

/** A real authority made with `openssl ts`, behind HTTP on loopback. */
export async function startAuthority(manner: Manner = 'good'): Promise<Authority> {
  const folder = mkdtempSync(join(tmpdir(), 'bounce-dossier-authority-'));
  const openssl = (...words: readonly string[]) =>
    execFileSync('openssl', words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  writeFileSync(join(folder, 'tsa.cnf'), CONFIGURATION);
  writeFileSync(join(folder, 'serial'), '01\n');
  const key = ['-newkey', 'rsa:2048', '-nodes', '-config', 'tsa.cnf'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=Test Root',
    '-days',
    '3650',
    '-extensions',
    'ca',
  );
  openssl(
    'req',
    ...key,
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.csr',
    '-subj',
    '/CN=Test Authority/O=Example Trust',
  );
  openssl(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-out',
    'tsa.pem',
    '-days',
    '3650',
    '-extfile',
    'tsa.cnf',
    '-extensions',
    'for-stamps',
  );
  const reply = (query: Uint8Array): Buffer => {
    writeFileSync(join(folder, 'in.tsq'), query);
    openssl(
      'ts',
      '-reply',
      '-config',
      'tsa.cnf',
      '-section',
      'here',
      '-queryfile',
      'in.tsq',
      '-out',
      'out.tsr',
    );
    return readFileSync(join(folder, 'out.tsr'));
  };
  const asked: Buffer[] = [];
  const answer: RequestListener = async (request, response) => {
    const query = Buffer.concat(await request.toArray());
    asked.push(query);
    const send = (bytes: Uint8Array) => {
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
      response.end(bytes);
    };
    switch (manner) {
      case 'good':
        return send(reply(query));
      case 'declines':
        // A request of a version that there is not.
        return send(
          reply(Buffer.from(query.toString('latin1').replace('\x02\x01\x01', '\x02\x01\x07'), 'latin1')),
        );
      case 'refuses':
        return void response.writeHead(503).end('closed');
      case 'redirects':
        return void response.writeHead(302, { location: 'http://192.0.2.1/' }).end();
      case 'sends garbage':
        return send(Buffer.from('<html>Welcome to the hotel</html>'));
      case 'stays silent':
        return;
      case 'replays':
        return send(reply(asked[0] ?? query));
      case 'forges': {
        const good = reply(query);
        good[good.length - 20] = (good.at(-20) ?? 0) ^ 1;
        return send(good);
      }
      case 'never ends':
        response.writeHead(200);
        Readable.from(endlessly()).pipe(response);
        return;
    }
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/stamp`,
    root: join(folder, 'ca.pem'),
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function* endlessly(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(65_536);
}
