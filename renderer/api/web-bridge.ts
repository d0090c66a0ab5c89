import type { Answer } from '../../shared/contract/answer.ts';
import type { Bridge } from '../../shared/contract/bridge.ts';
import type { BackendEvent } from '../../shared/contract/events.ts';
import type { OperationName } from '../../shared/contract/operations.ts';

/** The transport of `serve`: same origin, the cookie of the one-time address says who we are. */
export function webBridge(): Bridge {
  return {
    call: (name, input) => post(name, input),
    on: (listener, signal) => {
      const events = new EventSource('events');
      events.addEventListener('message', (message) => listener(JSON.parse(message.data) as BackendEvent));
      signal.addEventListener('abort', () => events.close());
    },
    register: async (file) => (file instanceof File ? upload(file) : null),
    artifactUrl: (artifact) => `artifact/${encodeURIComponent(artifact)}`,
  };
}

async function post<N extends OperationName>(name: N, input: unknown): Promise<Answer<N>> {
  try {
    const response = await fetch('api', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, input }),
    });
    return (await response.json()) as Answer<N>;
  } catch (error) {
    return { ok: false, failure: { code: 'failed', message: String(error) } };
  }
}

/** A file with no bytes is what a mail program leaves when its drag was a promise only. */
async function upload(file: File): Promise<string | null> {
  if (file.size === 0) return null;
  const response = await fetch(`upload?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
  });
  if (!response.ok) throw new Error(`upload: ${response.status}`);
  return ((await response.json()) as { handle: string }).handle;
}
