/** What a drop or a paste held. */
export type Dropped =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'text'; readonly text: string }
  /** Outlook and Apple Mail promise a file and hand over none (Electron issue 8494). */
  | { readonly kind: 'empty' };

/**
 * Reads a drop. Entries must be taken before the first await: the browser empties the transfer after.
 * @param walk true where the window itself has to list folders (a browser); false where the host takes
 *   a folder as it is (Electron knows its path)
 */
export async function readDrop(transfer: DataTransfer, walk: boolean): Promise<Dropped> {
  const text = transfer.getData('text/plain');
  const given = Array.from(transfer.files);
  const entries = Array.from(transfer.items)
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const files = walk && entries.length > 0 ? (await Promise.all(entries.map(filesOf))).flat() : given;
  if (files.length > 0) return { kind: 'files', files };
  return text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text };
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((done, failed) => entry.file(done, failed));
    // The name carries the folder, so that two files of one name stay apart in the list.
    return [new File([file], entry.fullPath.replace(/^\//, ''), { type: file.type })];
  }
  if (!isFolder(entry)) return [];
  const inside: File[] = [];
  for (const child of await childrenOf(entry.createReader())) inside.push(...(await filesOf(child)));
  return inside;
}

/** Chromium gives at most 100 entries a call; an empty answer is the end. */
async function childrenOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
