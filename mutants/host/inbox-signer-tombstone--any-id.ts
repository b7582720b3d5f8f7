import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-tombstone'],
  description: 'verifies by a Tombstone of another actor',
  change: (parts) => ({
    ...parts,
    fetchActorDocument: (actor, transport, parse) =>
      parts.fetchActorDocument(actor, transport, (bytes) => {
        const document = parse(bytes);
        return isJsonObject(document) && document.type === 'Tombstone'
          ? { ...document, id: actor }
          : document;
      }),
  }),
});
