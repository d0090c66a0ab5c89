import { keepHeapLean } from '../backend/lean-heap.ts';
import { processIo } from './process-io.ts';
import { runCli } from './run-cli.ts';

keepHeapLean();

// `analyze … | head` closes the pipe early: that is an end, not a fault.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

runCli(process.argv.slice(2), processIo).then((code) => {
  process.exitCode = code;
});
