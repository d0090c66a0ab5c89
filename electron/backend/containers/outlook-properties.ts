import type { FieldsData } from '@kenjiuno/msgreader';

/**
 * Texts and numbers of an Outlook item by property id, four upper-case hex digits ([MS-OXPROPS]): `0C1B` is
 * PidTagSupplementaryInfo. What stands under a name of its own (8000 and above) is left out.
 */
export type Properties = ReadonlyMap<string, string | number | Uint8Array>;

/** The last four digits of a property tag: its type ([MS-OXCDATA] section 2.11.1). */
const BOOLEAN = '000b';

/** What the library decoded of one item, attachment or recipient. */
export function propertiesOf(fields: FieldsData): Properties {
  const found = new Map<string, string | number | Uint8Array>();
  for (const { propertyTag, value } of fields.rawProps ?? []) {
    const id = propertyTag?.slice(0, 4).toUpperCase() ?? '';
    const usable = typeof value === 'string' || typeof value === 'number' || value instanceof Uint8Array;
    if (id === '' || id >= '8000' || propertyTag?.slice(4) === BOOLEAN || !usable) continue;
    if (value !== '') found.set(id, value);
  }
  return found;
}

/** The first of some properties that is a text, without the blanks around it; empty where none is. */
export function textIn(properties: Properties, ...ids: readonly string[]): string {
  for (const id of ids) {
    const value = properties.get(id);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}
