import type { Answer } from '../../shared/contract/answer.ts';
import type { BackendEvent } from '../../shared/contract/events.ts';
import type { OperationName } from '../../shared/contract/operations.ts';

/** To the process that reads mail. */
export type ToBackend =
  | { readonly kind: 'call'; readonly id: number; readonly name: unknown; readonly input: unknown }
  | { readonly kind: 'register'; readonly handle: string; readonly path: string }
  | { readonly kind: 'host-answer'; readonly id: number; readonly value: HostAnswer };

/** From the process that reads mail. */
export type FromBackend =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<OperationName> }
  | { readonly kind: 'event'; readonly event: BackendEvent }
  | { readonly kind: 'ask-host'; readonly id: number; readonly ask: HostAsk };

/** What only the desktop side can do; see `Host`. */
export type HostAsk =
  | { readonly what: 'pick'; readonly pick: 'files' | 'folder' }
  | { readonly what: 'choose-folder' }
  | { readonly what: 'reveal'; readonly path: string };

/** Chosen paths; none where the person closed the dialog, or where there was nothing to choose. */
export type HostAnswer = readonly string[];

/** Two ends of a structured-clone channel: Electron's parentPort and UtilityProcess, or a MessagePort. */
export interface Port<Out, In> {
  readonly post: (message: Out) => void;
  readonly listen: (listener: (message: In) => void) => void;
}
