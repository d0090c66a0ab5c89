/** Takings-in under way. */
export class RunningIntakes {
  readonly #running = new Map<AbortController, Promise<unknown>>();

  /** Runs one until it ends or is stopped. */
  async run<T>(intake: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    const ended = intake(stop.signal);
    this.#running.set(stop, ended);
    try {
      return await ended;
    } finally {
      this.#running.delete(stop);
    }
  }

  /** Asks all to stop; over when they have. */
  async stop(): Promise<void> {
    for (const each of this.#running.keys()) each.abort();
    await Promise.allSettled(this.#running.values());
  }
}
