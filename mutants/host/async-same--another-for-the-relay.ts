import type { Envelope, EnvelopePayload } from '../../reference/core/envelopes.ts';
import type { Kernel } from '../../reference/host/kernel.ts';
import type { HostParts } from '../../reference/host/parts.ts';
import { changeSent, isDeposit } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

/** The same payload in another envelope. */
function anew(text: string, kernel: Kernel, parts: HostParts): string {
  const { receiver_did: receiver, payload } = JSON.parse(text) as Envelope;
  return JSON.stringify(
    parts.makeEnvelope(kernel, receiver, payload as unknown as EnvelopePayload),
  );
}

export default hostMutant({
  requirements: ['async-same'],
  description: 'makes another envelope for the relay',
  change: (parts) => {
    let kernel: Kernel | undefined;
    const changed = changeSent(parts, isDeposit, (request, send) =>
      send(
        kernel && request.body !== undefined
          ? { ...request, body: anew(request.body, kernel, parts) }
          : request,
      ),
    );
    return {
      ...changed,
      attemptText: (text, of) => {
        kernel = of;
        return parts.attemptText(text, of);
      },
    };
  },
});
