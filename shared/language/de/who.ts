/** Der empfangende Betreiber im Satz: mit Namen, oder allgemein, wo ihn niemand kennt. */
export const receiverFirst = (operator: string | null) => operator ?? 'Der empfangende Server';
export const byReceiver = (operator: string | null) =>
  operator === null ? 'vom empfangenden Server' : `von ${operator}`;
export const receiverFor = (operator: string | null) =>
  operator === null ? 'den empfangenden Server' : operator;
export const serversOf = (operator: string | null) =>
  operator === null ? 'den empfangenden Servern' : `den Servern von ${operator}`;
