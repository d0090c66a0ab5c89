/** A structured header value: `text/plain; charset=utf-8`. */
export interface ParameterisedValue {
  /** Lower case. */
  readonly value: string;
  /** Names in lower case; RFC 2231 continuations joined. */
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER =
  /;\s{0,50}([^\s=;"]{1,80})\s{0,10}=\s{0,10}(?:"((?:[^"\\]|\\.){0,2000})"?|([^;\s]{0,2000}))/g;

/** Reads Content-Type and the like (RFC 2045 section 5.1, RFC 2231 section 3). */
export function readParameters(text: string): ParameterisedValue {
  const value = (text.split(';', 1)[0] ?? '').trim().toLowerCase();
  const parameters = new Map<string, string>();
  for (const match of text.matchAll(PARAMETER)) {
    const [, name = '', quoted, bare = ''] = match;
    const text = quoted === undefined ? bare : quoted.replace(/\\(.)/g, '$1');
    const base = name.toLowerCase().replace(/\*\d{0,3}\*?$/, '');
    parameters.set(base, `${name.includes('*') ? (parameters.get(base) ?? '') : ''}${text}`);
  }
  return { value, parameters };
}
