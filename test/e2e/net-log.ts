interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

/** What shows that something left the process, or was about to: a name looked up, a connection tried. */
const LEAVING = [
  'HOST_RESOLVER_MANAGER_REQUEST',
  'TCP_CONNECT_ATTEMPT',
  'UDP_CONNECT',
  'URL_REQUEST_START_JOB',
];

/** Schemes that never reach a wire. */
const LOCAL = /^(?:app|data|blob|devtools|chrome|chrome-extension):/;

/** Addresses outside of the app in a log of Chromium's network stack (`--log-net-log`). */
export function addressesIn(log: string): readonly string[] {
  const { constants, events } = JSON.parse(log) as NetLog;
  const leaving = new Set(LEAVING.map((name) => constants.logEventTypes[name]));
  return events
    .filter(({ type }) => leaving.has(type))
    .map(({ params = {} }) => String(params.url ?? params.host ?? params.address ?? JSON.stringify(params)))
    .filter((address) => address !== '{}' && !LOCAL.test(address));
}
