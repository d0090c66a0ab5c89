/** `String.fromCharCode` takes its characters as arguments; engines bound their number. */
const CHUNK = 8192;

/**
 * The bytes of [from, to), each as the character of its number (ISO 8859-1), by which ASCII can be looked for
 * in bytes of any charset. `Reflect.apply` hands the bytes over as they are: spreading them took seven times as
 * long, and every mail goes through here.
 */
export function latin1(bytes: Uint8Array, from = 0, to: number = bytes.length): string {
  let text = '';
  const end = Math.min(to, bytes.length);
  for (let at = from; at < end; at += CHUNK) {
    const part: string = Reflect.apply(
      String.fromCharCode,
      null,
      bytes.subarray(at, Math.min(end, at + CHUNK)),
    );
    text += part;
  }
  return text;
}
