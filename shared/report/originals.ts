import type { Format } from '../contract/file-result.ts';
import type { Case } from '../evidence/case.ts';
import type { Incident } from '../evidence/incident.ts';
import type { Document } from './block.ts';
import type { Attachment } from './pdf/render-pdf.ts';
import { safeNames } from './safe-names.ts';

/** The sources of an incident as files, byte for byte, each content once. */
export function originalsOf(c: Case, incident: Incident, document: Document): readonly Attachment[] {
  const wanted = new Set<string>([
    ...[...incident.bounces, ...incident.alsoIn.map(({ bounce }) => bounce)].map(sourceOf),
    ...incident.received.map(({ copySource }) => copySource),
    ...document.exhibits.map(({ source }) => source),
  ]);
  const seen = new Set<string>();
  const sources = c.sources.filter(({ id, sha256 }) => {
    if (!wanted.has(id) || seen.has(sha256)) return false;
    seen.add(sha256);
    return true;
  });
  const names = safeNames(sources.map(({ name }) => name));
  const formats = new Map(c.readings.map(({ source, format }) => [source, format]));
  return sources.map((source, i) => ({
    name: names[i] ?? source.id,
    type: typeOf(formats.get(source.id)),
    bytes: source.bytes.subarray(0, source.bytes.length),
    description: source.name,
  }));
}

/** A bounce's id is its source's, a slash, and its number. */
const sourceOf = (bounce: string): string => bounce.slice(0, bounce.lastIndexOf('/'));

function typeOf(format: Format | undefined): Attachment['type'] {
  if (format === 'eml') return 'message/rfc822';
  return format === 'binary' || format === undefined ? 'application/octet-stream' : 'text/plain';
}
