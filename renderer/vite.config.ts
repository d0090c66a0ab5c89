import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The window is one static folder for two hosts: `app://` in Electron and `serve` on loopback. Both
 * answer with the same strict policy, so nothing may be inlined and no polyfill may inject script.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  css: { transformer: 'lightningcss' },
  build: {
    outDir: '../dist/window',
    emptyOutDir: true,
    // Chromium 108 is what the oldest Electron that the app runs on holds.
    target: 'chrome108',
    cssMinify: 'lightningcss',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
