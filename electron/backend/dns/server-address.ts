import { isIP } from 'node:net';

/** Where a server of the DNS listens. */
export interface ServerAddress {
  readonly address: string;
  readonly port: number;
  /** As it is shown: `192.0.2.53:53`, `[2001:db8::53]:53`. */
  readonly name: string;
}

/** `192.0.2.53`, `192.0.2.53:5353`, `2001:db8::53`, `[2001:db8::53]:5353`; null for anything else, host names too. */
export function serverAddress(text: string): ServerAddress | null {
  const match =
    isIP(text) > 0 ? [text, text, undefined] : /^\[?([0-9a-fA-F:.]{2,45}?)\]?:(\d{1,5})$/.exec(text);
  const address = match?.[1];
  const port = Number(match?.[2] ?? 53);
  if (address === undefined || isIP(address) === 0 || port < 1 || port > 65_535) return null;
  // Four colons without brackets could be an address or an address and a port.
  if (isIP(address) === 6 && isIP(text) === 0 && !text.startsWith('[')) return null;
  return { address, port, name: isIP(address) === 6 ? `[${address}]:${port}` : `${address}:${port}` };
}
