/**
 * Bytes of the largest file or folder that goes out: mail systems and ticket desks commonly refuse more than 10 MB,
 * and say so, if at all, to nobody who can do something about it.
 */
export const LARGEST_FILE = 10_000_000;
