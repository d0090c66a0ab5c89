/** A source's bytes cannot be read any more: its file was changed, moved or removed after it was taken in. */
export class BytesGone extends Error {}
