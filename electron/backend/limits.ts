/** The largest single input. Gmail and Outlook refuse mails over 25 and 35 MB; a day of an Exim log is near 50. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** A mailbox is read by range, mail by mail; line starts are counted in 32 bits. */
export const MAX_MAILBOX_BYTES = 4 * 1024 * 1024 * 1024 - 1;

/** A mailbox up to this size is held whole: cheaper than reading it twice, and it cannot change any more. */
export const WHOLE_BYTES = 1024 * 1024;

/** A case holds its sources in memory: this is where taking in stops, with a reason for what was left out. */
export const MAX_CASE_BYTES = 1024 * 1024 * 1024;

/** Folders below folders. Deeper trees are build outputs or loops of bind mounts, not mail. */
export const MAX_FOLDER_DEPTH = 32;

/** Milliseconds of reading between two turns of the loop: a request to stop is heard within 200. */
export const TURN_INTERVAL = 40;

/** Milliseconds between two progress events: the eye sees no more than ten a second. */
export const PROGRESS_INTERVAL = 100;
