import type { Io } from './io.ts';
import { safeForTerminal } from './safe-for-terminal.ts';

/** The streams of this process. Progress goes to standard error, and only where a person sees it. */
export const processIo: Io = {
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  progress: (text) => {
    if (!process.stderr.isTTY) return;
    const width = Math.max(20, process.stderr.columns ?? 80) - 1;
    process.stderr.write(`\r\u001b[2K${safeForTerminal(text).slice(0, width)}`);
  },
  stdin: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return new Uint8Array(Buffer.concat(chunks));
  },
};
