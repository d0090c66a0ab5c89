import { bundledSurroundings } from './bundled-surroundings.ts';
import { keepHeapLean } from './lean-heap.ts';
import { servePort } from './serve-port.ts';

keepHeapLean();
// Electron's utility process: hostile mail is read here, far from the window and from the main process.
const { parentPort } = process;
const [, , cases = ''] = process.argv;
servePort(
  {
    post: (message) => parentPort.postMessage(message),
    listen: (listener) => parentPort.on('message', (event) => listener(event.data)),
  },
  bundledSurroundings(__dirname),
  { folder: cases },
);
