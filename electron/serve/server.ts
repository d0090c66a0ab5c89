import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failed } from '../../shared/contract/dispatch.ts';
import { type Backend, createBackend } from '../backend/backend.ts';
import { newHandle } from '../backend/handles.ts';
import type { Surroundings } from '../backend/host.ts';
import { staticFile } from '../security/static-file.ts';
import { EventStream } from './event-stream.ts';
import { isStart, pathOf, queryOf, refusalOf } from './guard.ts';
import { readJson } from './read-body.ts';
import { refuse, reply, replyJson } from './reply.ts';
import { Session } from './session.ts';
import { Uploads } from './uploads.ts';

export interface ServeSetting {
  /** 0 for a free one. */
  readonly port: number;
  /** Folder of the built window. */
  readonly window: string;
  readonly surroundings: Surroundings;
  /** Folder of the case; without it the case is gone when the server stops. */
  readonly open?: string;
}

export interface Serving {
  /** Opens the window, once. */
  readonly startUrl: string;
  /** Ends the server and removes what was uploaded and exported. */
  readonly stop: () => Promise<void>;
}

/** The parts that answer requests. */
interface Parts {
  readonly backend: Backend;
  readonly session: Session;
  readonly uploads: Uploads;
  readonly events: EventStream;
  readonly artifacts: string;
  readonly window: string;
}

/** Serves the window on 127.0.0.1: the same page and the same operations as in Electron. */
export async function serveWindow({ port, window, surroundings, open }: ServeSetting): Promise<Serving> {
  const folder = await mkdtemp(join(tmpdir(), 'bounce-dossier-'));
  const events = new EventStream();
  const artifacts = join(folder, 'artifacts');
  const parts: Parts = {
    backend: createBackend({
      host: { pick: null, exports: { to: 'download', folder: artifacts }, reveal: null },
      surroundings,
      cases: { folder: join(folder, 'cases'), ...(open === undefined ? {} : { open }) },
      emit: (event) => events.emit(event),
    }),
    session: new Session(),
    uploads: new Uploads(join(folder, 'uploads')),
    events,
    artifacts,
    window,
  };
  const server = createServer((request, response) => answer(request, response, addressOf(server), parts));
  try {
    await listen(server, port);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    startUrl: `http://${addressOf(server)}${parts.session.startPath()}`,
    stop: async () => {
      events.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      parts.backend.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function addressOf(server: Server): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
  parts: Parts,
): Promise<void> {
  try {
    const refusal = refusalOf(request, address, parts.session);
    if (refusal !== null) refuse(response, refusal.status, refusal.words);
    else if (request.method === 'POST') await post(request, response, parts);
    else if (request.method === 'GET') await get(request, response, parts);
    else refuse(response, 405, 'Only GET and POST.');
  } catch (error) {
    if (!response.headersSent) refuse(response, 500, error instanceof Error ? error.message : String(error));
    else response.destroy();
  }
}

async function post(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const path = pathOf(request);
  if (path === '/api') {
    const call = await readJson(request);
    if (typeof call !== 'object' || call === null || !('name' in call)) {
      replyJson(response, failed('invalid-input', 'This is no call.'));
      return;
    }
    replyJson(response, await parts.backend.call(call.name, 'input' in call ? call.input : undefined));
  } else if (path === '/upload') {
    const upload = await parts.uploads.receive(request, queryOf(request, 'name') ?? '');
    if (!upload.ok) {
      refuse(response, 413, 'The file is too large.');
      return;
    }
    const handle = newHandle();
    parts.backend.register(handle, upload.path, upload.name);
    replyJson(response, { handle });
  } else {
    refuse(response, 404, 'There is nothing here.');
  }
}

async function get(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const path = pathOf(request);
  if (isStart(request)) {
    const cookie = parts.session.enter(queryOf(request, 'token') ?? '');
    if (cookie === null) refuse(response, 403, 'This address was used already, or is not the one printed.');
    else reply(response, 303, 'text/plain; charset=utf-8', '', { location: '/', 'set-cookie': cookie });
  } else if (path === '/events') {
    parts.events.add(response);
  } else if (path.startsWith('/artifact/')) {
    await artifact(path.slice('/artifact/'.length), response, parts.artifacts);
  } else {
    const file = await staticFile(parts.window, path);
    if (file === null) refuse(response, 404, 'There is nothing here.');
    else reply(response, 200, file.type, file.bytes);
  }
}

/** Ids are names of ours, `name.zip`; whatever else stands there is no artifact. */
async function artifact(id: string, response: ServerResponse, folder: string): Promise<void> {
  const bytes = /^[a-z0-9-]+\.zip$/u.test(id) ? await readFile(join(folder, id)).catch(() => null) : null;
  if (bytes === null) refuse(response, 404, 'There is no such export.');
  else {
    reply(response, 200, 'application/zip', bytes, { 'content-disposition': `attachment; filename="${id}"` });
  }
}
