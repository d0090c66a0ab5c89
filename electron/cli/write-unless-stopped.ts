import { type FileToWrite, type WrittenFolder, writeFolder } from '../backend/write-folder.ts';

/**
 * Writes a folder; SIGINT or SIGTERM meanwhile ends the process as it would have, but leaves nothing
 * half-written. Before and after, the signals keep their own effect: a long analysis ends at once.
 */
export async function writeUnlessStopped(
  folder: string,
  files: readonly FileToWrite[],
  overwrite: boolean,
): Promise<WrittenFolder> {
  const stop = new AbortController();
  let signalled: NodeJS.Signals | null = null;
  const onSignal = (signal: NodeJS.Signals) => {
    signalled = signal;
    stop.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  try {
    return await writeFolder(folder, files, { overwrite, signal: stop.signal });
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
    if (signalled !== null) process.kill(process.pid, signalled);
  }
}
