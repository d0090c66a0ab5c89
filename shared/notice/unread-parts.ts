import { type Entity, walk } from '../mail/entity.ts';
import type { ReadingProblem } from './reading.ts';

/** Attachments that may hold the notice, and that only the person can open; a gzip is a report of DMARC or TLS. */
const ARCHIVE =
  /^application\/(?:x-)?(?:zip(?:-compressed)?|7z-compressed|rar(?:-compressed)?|tar|vnd\.ms-outlook)$/;
const NAMED = /name\*?\d?\*?="?[^"\n;]{0,200}\.(zip|7z|rar|tar|msg|pst)"?/i;

const said = (part: Entity, name: string): string => part.header.get(name)?.raw.text ?? '';

function nameOf(part: Entity): string | null {
  if (ARCHIVE.test(part.type)) return part.type;
  const named = NAMED.exec(`${said(part, 'Content-Type')}\n${said(part, 'Content-Disposition')}`);
  return named?.[1] === undefined ? null : `.${named[1].toLowerCase()}`;
}

/** What a mail without a notice carries that is not read here, so that nobody takes it for an empty one. */
export function unreadParts(mail: Entity): readonly ReadingProblem[] {
  return [...walk(mail)].flatMap((part): readonly ReadingProblem[] => {
    if (part === mail || part.parts.length > 0) return [];
    if (/^application\/(?:vnd\.)?ms-tnef$/.test(part.type)) return [{ code: 'tnef', detail: '' }];
    const name = nameOf(part);
    return name === null ? [] : [{ code: 'left-out', detail: name }];
  });
}
