import type { JsonObject, JsonValue } from '../../harness/oracle/index.ts';
import { verifyEd25519Strict } from '../../reference/core/index.ts';
import { messageOf, verifyingWith } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-one'],
  description: 'leaves out the proofs of nested objects too when it hashes',
  answer: verifyingWith((document, signature, _message, key) => {
    const { proof, ...rest } = document;
    const bare = JSON.parse(
      JSON.stringify(rest, (name, value: JsonValue) => (name === 'proof' ? undefined : value)),
    ) as JsonObject;
    return verifyEd25519Strict(signature, messageOf({ ...bare, proof: proof! }), key);
  }),
});
