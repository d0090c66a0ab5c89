/** Der empfangende Betreiber im Satz: mit Namen, oder allgemein, wo ihn niemand kennt. */
export const receiverName = (operator: string | null) => operator ?? 'der empfangende Server';
export const receiverFirst = (operator: string | null) => operator ?? 'Der empfangende Server';
export const byReceiver = (operator: string | null) =>
  operator === null ? 'vom empfangenden Server' : `von ${operator}`;
export const receiverFor = (operator: string | null) =>
  operator === null ? 'den empfangenden Server' : operator;
export const atReceiver = (operator: string | null) =>
  operator === null ? 'beim empfangenden Betreiber' : `bei ${operator}`;
export const serversOf = (operator: string | null) =>
  operator === null ? 'den empfangenden Servern' : `den Servern von ${operator}`;
export const fromAddress = (ip: string | null) => (ip === null ? '' : ` von ${ip}`);
