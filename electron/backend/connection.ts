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
 * under way are answered with a failure, and `attach` gives the next one all that was taken in before,
 * except what was being read at that moment. So a mail that kills the reader costs only itself.
 */
export class BackendConnection {
  readonly #askHost: (ask: HostAsk) => Promise<HostAnswer>;
  readonly #emit: (event: BackendEvent) => void;
  readonly #paths = new Map<string, string>();
  readonly #waiting = new Map<number, Waiting>();
  /** Calls that brought the case to where it is, in order. */
  #story: { readonly name: unknown; readonly input: unknown }[] = [];
  #port: Port<ToBackend, FromBackend> | null = null;
  #calls = 0;
  /** Under way while a new process is told the case. */
  #telling: Promise<void> | null = null;

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
    this.#telling = this.#story.length === 0 ? null : this.#tellStory(port);
  }

  /** The process died. */
  detach(): void {
    this.#port = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    // What killed a reader while it was told the story again must not kill the next one.
    this.#story = this.#story.filter((told) => !waiting.some((each) => each.input === told.input));
    const message = 'The reader stopped and was started again. What it was reading is left out.';
    for (const each of waiting) each.settle(failed('failed', message));
    this.#emit({ event: 'backend-restarted', lost: waiting.flatMap((each) => this.#namesIn(each)) });
  }

  /** Never rejects. A call to a new process waits until that one knows the case. */
  async call(name: unknown, input: unknown): Promise<Answer<OperationName>> {
    if (this.#telling !== null) await this.#telling;
    if (this.#port === null) return failed('failed', 'The reader is not running.');
    const answer = await this.#send(this.#port, name, input);
    this.#remember(name, input, answer);
    return answer;
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

  /** One after the other, so that sources get the ids that they had. */
  async #tellStory(port: Port<ToBackend, FromBackend>): Promise<void> {
    for (const { name, input } of [...this.#story]) {
      if (this.#port !== port) return;
      await this.#send(port, name, input);
    }
    this.#telling = null;
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
        if (message.ask.what === 'pick' && value.length > 0) {
          const handles = value.map((path) => this.register(path));
          this.#story.push({ name: 'intake.files', input: { handles, language: 'en' } });
        }
        port.post({ kind: 'host-answer', id: message.id, value });
      }
    }
  }

  #remember(name: unknown, input: unknown, answer: Answer<OperationName>): void {
    if (!answer.ok) return;
    if (name === 'case.clear') this.#story = [];
    else if (name === 'intake.files' || name === 'intake.paste' || name === 'intake.example') {
      this.#story.push({ name, input });
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
