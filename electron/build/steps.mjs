const tools = ['package.json', 'package-lock.json', 'electron/build'];
const code = {
  inputs: [...tools, 'shared', 'electron'],
  without: [
    'electron/setup',
    'electron/example',
    'electron/example-larger',
    'electron/fonts',
    'electron/icons',
  ],
};

/**
 * The build, a step a line: what it makes, from what, and how. The tools are loaded only by the steps
 * that run, so that a check costs no start of a bundler.
 * @typedef {{ makes: string, inputs: readonly string[], without?: readonly string[], run: () => Promise<void> }} Step
 * @type {readonly Step[]}
 */
export const steps = [
  bundleStep('cli.cjs', 'electron/cli/cli.ts', true),
  bundleStep('backend.cjs', 'electron/backend/entry.ts'),
  bundleStep('main.cjs', 'electron/main.ts'),
  bundleStep('preload.cjs', 'electron/preload.ts'),
  {
    makes: 'record.schema.json',
    inputs: [...tools, 'shared/contract'],
    run: async () => (await import('./record-schema.mjs')).writeRecordSchema(),
  },
  {
    makes: 'third-party.txt',
    inputs: tools,
    run: async () => (await import('./third-party.mjs')).writeThirdParty(),
  },
  {
    makes: 'data',
    inputs: [...tools, 'electron/example', 'electron/example-larger', 'electron/fonts', 'electron/icons'],
    run: async () => (await import('./copy-assets.mjs')).copyAssets(),
  },
  {
    makes: 'window',
    inputs: [...tools, 'renderer', 'shared/contract', 'shared/language'],
    run: async () => (await import('./build-window.mjs')).buildWindow(),
  },
];

/**
 * @param {string} name
 * @param {string} entry
 * @param {boolean} [executable]
 * @returns {Step}
 */
function bundleStep(name, entry, executable = false) {
  return {
    makes: name,
    ...code,
    run: async () => (await import('./bundle.mjs')).bundle({ entry, name, executable }),
  };
}
