/**
 * Loaded before the command line by `node --require`: whatever opens a socket, asks for a name or listens is
 * written down and fails. Deny by default: every function of these modules that can do so is replaced.
 */
const { appendFileSync } = require('node:fs');
const { builtinModules, syncBuiltinESMExports } = require('node:module');

const log = process.env.DENIED_SOCKETS_LOG;

const denied = (name) =>
  function deny() {
    appendFileSync(log, `${name}\n`);
    throw new Error(`${name} is denied`);
  };

const opens =
  /^(?:connect|createConnection|createServer|createSecureServer|createSocket|request|get|lookup|lookupService|resolve\w*|reverse|Socket|Server|Resolver|TLSSocket|ClientRequest)$/;

for (const name of ['net', 'dgram', 'dns', 'dns/promises', 'tls', 'http', 'https', 'http2']) {
  if (!builtinModules.includes(name)) throw new Error(`there is no module ${name}`);
  const module = require(`node:${name}`);
  for (const key of Object.keys(module)) {
    if (typeof module[key] !== 'function' || !opens.test(key)) continue;
    module[key] = denied(`${name}.${key}`);
  }
}
globalThis.fetch = denied('fetch');
globalThis.WebSocket = denied('WebSocket');
syncBuiltinESMExports();
