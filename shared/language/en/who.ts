/** The receiving operator in a sentence, by name or, where nobody knows it, in general words. */
export const receiverName = (operator: string | null) => operator ?? 'the receiving server';
export const receiverFirst = (operator: string | null) => operator ?? 'The receiving server';
export const receiverOf = (operator: string | null) =>
  operator === null ? 'the receiving server’s' : `${operator}’s`;
export const receiverOfFirst = (operator: string | null) =>
  operator === null ? 'The receiving server’s' : `${operator}’s`;
export const receiverServers = (operator: string | null) =>
  operator === null ? 'the receiving servers' : `${operator}’s servers`;
