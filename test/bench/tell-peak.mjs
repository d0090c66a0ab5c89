import { peakMemory } from './peak-memory.mjs';

// Loaded before a program by `node --import`: says at its end, on standard error, how much memory it took.
process.on('exit', () => process.stderr.write(String(peakMemory())));
