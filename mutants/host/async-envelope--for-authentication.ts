import type { Envelope } from '../../reference/core/envelopes.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { signDocument } from '../../reference/core/proof.ts';
import { sha256 } from '../../reference/host/crypto.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['async-envelope'],
  description: 'signs its envelopes for authentication',
  change: (parts) => ({
    ...parts,
    makeEnvelope: (kernel, receiver, payload) => {
      const made = parts.makeEnvelope(kernel, receiver, payload) as unknown as JsonObject;
      const { keyId } = kernel.instance;
      return signDocument(without(made, 'proof') as { id: string } & JsonObject, {
        sha256,
        sign: kernel.keyring.signer(keyId),
        verificationMethod: keyId,
        created: String(made.created),
        proofPurpose: 'authentication',
      }) as unknown as Envelope;
    },
  }),
});
