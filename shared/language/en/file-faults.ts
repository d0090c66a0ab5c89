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
};
