import type { FileFault } from '../../contract/file-fault.ts';

/** What is wrong with a file, as a clause. */
export const fileFaults: Readonly<Record<FileFault, string>> = {
  'not-there': 'there is no such file',
  'not-allowed': 'this user may not read it',
  'is-folder': 'it is a folder',
  'is-link': 'it is a symbolic link',
  'no-regular-file': 'it is not a regular file',
  'name-too-long': 'its name is too long',
  'disk-full': 'the disk is full',
  'links-in-circle': 'its links lead in a circle',
  'too-deep': 'it lies too many folders deep',
  'bytes-changed': 'its bytes are not those that were taken in',
  'nested-too-deep': 'containers lie too deep in one another',
  'too-many-entries': 'it holds more files than are taken out',
  'unpacks-too-large': 'unpacked it is larger than is taken out',
  'packed-too-tightly': 'it is packed more tightly than any text',
  'chain-in-circle': 'a chain of its sectors is a circle',
  'counts-wrong': 'its header counts more than it holds',
  'cut-off': 'it is cut off',
  'part-too-large': 'a part of it is larger than all of it',
  'directory-in-circle': 'its directory is a circle',
  'windows-program': 'a program for Windows',
  'office-document': 'an Office document',
};
