/** Comments of the script by which a stranger checks a pack without this program. */
export const byHand = {
  intro: [
    'Checks this pack with standard tools alone: sha256sum, grep, sed, head, tail.',
    'Run it with sh in the folder that holds receiver, host or own. Compare the hash on page 1 yourself:',
    'a forger can fit every file, but not the hash that you were told by another way.',
  ],
  folder: (folder: string) => `The files of ${folder}, and the hash of their list that page 1 prints.`,
  /** Before a command that wants a file which only the authority can give. */
  stamp: 'The time stamp, with the root certificate of its authority as CA.pem:',
  bridge: 'The page for both technicians.',
  exhibits: (folder: string) => `The bytes of each exhibit of ${folder} in its original.`,
  /** Stands where a file name goes. */
  original: (sha256: string) => `ORIGINAL-WITH-SHA256-${sha256.slice(0, 12)}`,
};
