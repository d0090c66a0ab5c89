/** Exit codes of INTERFACES: done; nothing could be read or a fault was found; wrong use. */
export type ExitCode = 0 | 1 | 2;

/** The world of a command: streams and clock. */
export interface Io {
  /** Results. */
  readonly out: (text: string) => void;
  /** Faults and hints. */
  readonly err: (text: string) => void;
  /** Overwrites one line of a terminal; does nothing where standard error is none. */
  readonly progress: (text: string) => void;
  readonly stdin: () => Promise<Uint8Array>;
}

export interface Command {
  readonly name: string;
  /** After the program's name, as in `analyze [--ndjson|--json] PATH…`. */
  readonly usage: string;
  /** One line. */
  readonly does: string;
  /** @throws WrongUse, or what `parseArgs` throws */
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>;
}

/** The person asked for something that is no command: exit 2 with the usage. */
export class WrongUse extends Error {}
