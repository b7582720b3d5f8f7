import type { JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-unresolvable'],
  description: 'reads actor documents with a parser that is not strict',
  change: (parts) => ({
    ...parts,
    fetchActorDocument: (actor, transport, parse) =>
      parts.fetchActorDocument(actor, transport, (bytes) => {
        try {
          return JSON.parse(Buffer.from(bytes).toString('utf8')) as JsonValue;
        } catch {
          return parse(bytes);
        }
      }),
  }),
});
