import type { Envelope, EnvelopePayload } from '../../reference/core/envelopes.ts';
import type { Kernel } from '../../reference/host/kernel.ts';
import type { HostParts } from '../../reference/host/parts.ts';
import { hostMutant } from '../mutant.ts';

/** Those that were made since the start. */
const own = new Set<string>();

/** The same payload in another envelope. */
function anew(text: string, kernel: Kernel, parts: HostParts): string {
  const { receiver_did: receiver, payload } = JSON.parse(text) as Envelope;
  return JSON.stringify(
    parts.makeEnvelope(kernel, receiver, payload as unknown as EnvelopePayload),
  );
}

export default hostMutant({
  requirements: ['async-same'],
  description: 'makes another envelope after a restart',
  change: (parts) => ({
    ...parts,
    makeEnvelope: (kernel, receiver, payload) => {
      const made = parts.makeEnvelope(kernel, receiver, payload);
      own.add(made.id);
      return made;
    },
    attemptText: (text, kernel) =>
      own.has((JSON.parse(text) as Envelope).id) ? text : anew(text, kernel, parts),
  }),
});
