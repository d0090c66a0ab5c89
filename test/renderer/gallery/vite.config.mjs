import { mergeConfig } from 'vite';
import window from '../../../renderer/vite.config.ts';

export default mergeConfig(window, {
  root: import.meta.dirname,
  build: { outDir: '/tmp/window-gallery' },
});
