import type { Bridge } from '../../shared/contract/bridge.ts';
import { webBridge } from './web-bridge.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in a browser. */
    readonly bridge?: Bridge;
  }
}

/** The one way out of the window. Nothing else knows which transport carries it. */
export const bridge: Bridge = window.bridge ?? webBridge();
