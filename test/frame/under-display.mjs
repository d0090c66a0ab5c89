/**
 * On Linux windows open on a screen of their own, of one size, where they disturb nobody.
 * @param {readonly [string, ...string[]]} command
 * @returns {readonly [string, ...string[]]}
 */
export function underDisplay(command) {
  if (process.platform !== 'linux') return command;
  return ['xvfb-run', '-a', '-s', '-screen 0 1440x1000x24', ...command];
}
