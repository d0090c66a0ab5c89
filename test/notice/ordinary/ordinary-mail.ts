/** A mail that is no notice of a failed or delayed delivery of mail: header fields and body. */
export type OrdinaryMail = readonly [name: string, header: readonly string[], body: string];

/** Who sent it, under what subject. */
export const from = (who: string, subject: string): readonly string[] => [
  `From: ${who}`,
  `Subject: ${subject}`,
];
