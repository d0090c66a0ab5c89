import type { Answer } from './answer.ts';
import type { BackendEvent } from './events.ts';
import type { Input, OperationName } from './operations.ts';

/** What a transport gives the window: three functions, no more. */
export interface Bridge {
  readonly call: <N extends OperationName>(name: N, input: Input<N>) => Promise<Answer<N>>;
  /** Calls `listener` for each event until the signal aborts. */
  readonly on: (listener: (event: BackendEvent) => void, signal: AbortSignalLike) => void;
  /** Hands over a dropped or picked file (a DOM `File`); gives the handle for `intake.files`, or null for an empty one. */
  readonly register: (file: unknown) => Promise<string | null>;
  /** Address of an artifact to download; null where the host writes folders itself. */
  readonly artifactUrl: (artifact: string) => string | null;
}

/** The part of AbortSignal that a transport needs; `shared/` has no DOM types. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}
