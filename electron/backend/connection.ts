import { basename } from 'node:path';
import type { Answer } from '../../shared/contract/answer.ts';
import { failed } from '../../shared/contract/dispatch.ts';
import type { BackendEvent } from '../../shared/contract/events.ts';
import type { OperationName } from '../../shared/contract/operations.ts';
import { newHandle } from './handles.ts';
import type { FromBackend, HostAnswer, HostAsk, Port, ToBackend } from './wire.ts';

interface Waiting {
  readonly name: unknown;
  readonly input: unknown;
  readonly settle: (answer: Answer<OperationName>) => void;
}

/**
 * The near end of the wire to the process that reads mail. It outlives that process: when one dies, calls
 * under way are answered with a failure, and the next one opens the case's folder again, which lacks only what was
 * being read at that moment. So a mail that kills the reader costs only itself.
 */
export class BackendConnection {
  readonly #askHost: (ask: HostAsk) => Promise<HostAnswer>;
  readonly #emit: (event: BackendEvent) => void;
  readonly #paths = new Map<string, string>();
  readonly #waiting = new Map<number, Waiting>();
  #port: Port<ToBackend, FromBackend> | null = null;
  #calls = 0;

  constructor(askHost: (ask: HostAsk) => Promise<HostAnswer>, emit: (event: BackendEvent) => void) {
    this.#askHost = askHost;
    this.#emit = emit;
  }

  /** Takes a new process into use. */
  attach(port: Port<ToBackend, FromBackend>): void {
    this.#port = port;
    port.listen((message) => {
      if (this.#port === port) this.#receive(message, port);
    });
    for (const [handle, path] of this.#paths) port.post({ kind: 'register', handle, path });
  }

  /** The process died. */
  detach(): void {
    this.#port = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const each of waiting)
      each.settle(failed('failed', 'The reader stopped and was started again.', 'reader-stopped'));
    this.#emit({ event: 'backend-restarted', lost: waiting.flatMap((each) => this.#namesIn(each)) });
  }

  /** Never rejects. A new process answers once it has opened the case again. */
  async call(name: unknown, input: unknown): Promise<Answer<OperationName>> {
    if (this.#port === null) return failed('failed', 'The reader is not running.', 'reader-not-running');
    return this.#send(this.#port, name, input);
  }

  /** A handle for a path; the path stays on this side and in the reader. */
  register(path: string): string {
    const handle = newHandle();
    this.#paths.set(handle, path);
    this.#port?.post({ kind: 'register', handle, path });
    return handle;
  }

  #send(port: Port<ToBackend, FromBackend>, name: unknown, input: unknown): Promise<Answer<OperationName>> {
    this.#calls += 1;
    const id = this.#calls;
    return new Promise((settle) => {
      this.#waiting.set(id, { name, input, settle });
      port.post({ kind: 'call', id, name, input });
    });
  }

  async #receive(message: FromBackend, port: Port<ToBackend, FromBackend>): Promise<void> {
    switch (message.kind) {
      case 'event':
        this.#emit(message.event);
        return;
      case 'answer': {
        const waiting = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        waiting?.settle(message.answer);
        return;
      }
      case 'ask-host': {
        const value = await this.#askHost(message.ask);
        port.post({ kind: 'host-answer', id: message.id, value });
      }
    }
  }

  #namesIn({ name, input }: Waiting): string[] {
    if (name !== 'intake.files' || typeof input !== 'object' || input === null) return [];
    const handles: unknown = 'handles' in input ? input.handles : [];
    if (!Array.isArray(handles)) return [];
    return handles
      .map((handle) => basename(this.#paths.get(String(handle)) ?? ''))
      .filter((each) => each !== '');
  }
}
