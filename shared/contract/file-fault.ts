/** Why one file could not be read, as the detail of a problem; each language has words for it. */
export type FileFault =
  | 'not-there'
  | 'not-allowed'
  | 'is-folder'
  | 'is-link'
  | 'no-regular-file'
  | 'name-too-long'
  | 'disk-full'
  | 'links-in-circle'
  | 'too-deep'
  | 'bytes-changed';
