import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

/** Values by property id: a text, a number, or bytes. */
export type Values = Readonly<Record<string, string | number | Uint8Array>>;

/** An Outlook item: its own values, those of each recipient, and what is attached. */
export interface Item {
  readonly values: Values;
  readonly recipients?: readonly Values[];
  readonly attachments?: readonly (
    | { readonly values: Values; readonly data: Uint8Array }
    | { readonly item: Item }
  )[];
}

const ROOT = 5;
const FOLDER = 1;
const STREAM = 2;

/** [MS-OXMSG] section 2.4: what follows the header of a property stream is 16 bytes a property. */
function propertyStream(values: Values, headerLength: number): Uint8Array {
  const list = Object.entries(values);
  const bytes = Buffer.alloc(headerLength + 16 * list.length);
  list.forEach(([id, value], index) => {
    const at = headerLength + 16 * index;
    bytes.writeUInt16LE(typeOf(value), at);
    bytes.writeUInt16LE(Number.parseInt(id, 16), at + 2);
    bytes.writeUInt32LE(6, at + 4);
    bytes.writeUInt32LE(typeof value === 'number' ? value : value.length, at + 8);
  });
  return bytes;
}

const typeOf = (value: string | number | Uint8Array): number =>
  typeof value === 'string' ? 0x1f : typeof value === 'number' ? 0x03 : 0x102;

/** An Outlook file ([MS-OXMSG]) with an item in it, as Outlook saves one. */
export function outlookFile(item: Item): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: ROOT, children: [], length: 0 }];
  const folder = (parent: number, name: string): number => {
    entries.push({ name, type: FOLDER, children: [], length: 0 });
    entries[parent]!.children!.push(entries.length - 1);
    return entries.length - 1;
  };
  const stream = (parent: number, name: string, bytes: Uint8Array) => {
    entries.push({ name, type: STREAM, binaryProvider: () => bytes, length: bytes.length });
    entries[parent]!.children!.push(entries.length - 1);
  };
  const write = (parent: number, values: Values, headerLength: number) => {
    stream(parent, '__properties_version1.0', propertyStream(values, headerLength));
    for (const [id, value] of Object.entries(values)) {
      if (typeof value === 'number') continue;
      const type = typeOf(value).toString(16).padStart(4, '0').toUpperCase();
      // Copies: the writer looks at the buffer behind a view.
      const bytes = new Uint8Array(typeof value === 'string' ? Buffer.from(value, 'utf16le') : value);
      stream(parent, `__substg1.0_${id}${type}`, bytes);
    }
  };
  const writeItem = (parent: number, { values, recipients = [], attachments = [] }: Item, root: boolean) => {
    write(parent, values, root ? 32 : 24);
    recipients.forEach((recipient, index) => {
      write(folder(parent, `__recip_version1.0_#0000000${index}`), recipient, 8);
    });
    attachments.forEach((attachment, index) => {
      const at = folder(parent, `__attach_version1.0_#0000000${index}`);
      if ('item' in attachment) {
        write(at, { '3001': 'attached item' }, 8);
        writeItem(folder(at, '__substg1.0_3701000D'), attachment.item, false);
      } else {
        write(at, { ...attachment.values, '3701': attachment.data }, 8);
      }
    });
  };
  writeItem(0, item, true);
  return new Uint8Array(burn(entries));
}
