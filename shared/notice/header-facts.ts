import type { Fact } from '../intake/fact.ts';
import { findAddress } from '../mail/address.ts';
import { instantFact } from '../mail/date.ts';
import type { Header } from '../mail/header.ts';
import type { Instant } from '../mail/instant.ts';
import { localisedInstant } from './locale/localised-date.ts';

/** A field's text, encoded words decoded. */
export function textField(header: Header, name: string): Fact<string> | null {
  const body = header.get(name)?.body ?? null;
  return body === null || body.length === 0 ? null : body.toFact();
}

/** The address in a field, or its whole text where there is none. */
export function addressField(header: Header, name: string): Fact<string> | null {
  const raw = header.get(name)?.raw ?? null;
  if (raw === null || raw.length === 0) return null;
  return (findAddress(raw) ?? raw).toFact();
}

/** Message-ID without its angle brackets, as logs write it too. */
export function messageIdField(header: Header, name = 'Message-ID'): Fact<string> | null {
  const raw = header.get(name)?.raw ?? null;
  if (raw === null) return null;
  const id = raw.exec(/<([^<>\s]{1,900})>/)?.group(1) ?? raw.exec(/[^\s<>]{1,900}/)?.whole ?? null;
  return id?.toFact() ?? null;
}

/** A date of the header; months of any language, and never one without its zone. */
export function dateField(header: Header, name = 'Date'): Fact<Instant> | null {
  const field = header.get(name);
  if (field === null) return null;
  const plain = instantFact(field.raw);
  if (plain !== null) return plain;
  const localised = localisedInstant(field.body, true);
  return localised?.value.zone.known === 'assumed' ? null : localised;
}
