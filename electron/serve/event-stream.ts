import type { ServerResponse } from 'node:http';
import type { BackendEvent } from '../../shared/contract/events.ts';
import { SAFE_HEADERS } from '../security/content-policy.ts';

/** Milliseconds between comment lines that keep an idle stream open. */
const HEARTBEAT = 20_000;

/** The listening pages, as server-sent events: one way, over plain HTTP, and a browser reconnects by itself. */
export class EventStream {
  readonly #listening = new Set<ServerResponse>();
  readonly #heartbeat = setInterval(() => this.#write(':\n\n'), HEARTBEAT).unref();

  add(response: ServerResponse): void {
    response.writeHead(200, {
      ...SAFE_HEADERS,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.write(':\n\n');
    this.#listening.add(response);
    response.on('close', () => this.#listening.delete(response));
  }

  emit(event: BackendEvent): void {
    this.#write(`data: ${JSON.stringify(event)}\n\n`);
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const response of this.#listening) response.end();
  }

  #write(text: string): void {
    for (const response of this.#listening) response.write(text);
  }
}
