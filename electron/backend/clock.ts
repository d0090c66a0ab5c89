/** ISO 8601, UTC. Injected, so that two runs can be equal byte for byte. */
export type Clock = () => string;

export const systemClock: Clock = () => new Date().toISOString();
