/** The first line of a look-up that the app took, by which it knows it again. */
export const DNS_SNAPSHOT_HEAD = 'Bounce-Dossier-DNS-Snapshot: 1';

/** Whether a text is such a look-up. */
export const opensAsDnsSnapshot = (text: string): boolean => text.startsWith(`${DNS_SNAPSHOT_HEAD}\n`);
