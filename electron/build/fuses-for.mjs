import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** What each fuse is set to in the app that is given to people. */
const wanted = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  // Electron 29 and later.
  grantFileProtocolExtraPrivileges: false,
};

/**
 * The fuses to set in this Electron: an older one has fewer, and setting one that it lacks is an error.
 * @param {string} executable
 * @returns {Promise<Partial<typeof wanted>>}
 */
export async function fusesFor(executable) {
  const wire = await getCurrentFuseWire(executable);
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => optionOf(name) in wire));
}

/**
 * The number of a fuse; electron-builder spells `runAsNode` what the wire calls `RunAsNode`.
 * @param {string} name
 * @returns {FuseV1Options}
 */
function optionOf(name) {
  const spelled = name.charAt(0).toUpperCase() + name.slice(1);
  return FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (spelled)];
}
