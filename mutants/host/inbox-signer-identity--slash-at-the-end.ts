import { isJsonObject, type JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-identity'],
  description: 'ignores a slash at the end of the id of a document',
  change: (parts) => ({
    ...parts,
    async fetchActorDocument(actor, transport, parse) {
      const renaming = (bytes: Uint8Array): JsonValue => {
        const document = parse(bytes);
        if (!isJsonObject(document) || typeof document.id !== 'string') return document;
        const { id } = document;
        return id.replace(/\/$/, '') === actor.replace(/\/$/, '')
          ? { ...document, id: actor }
          : document;
      };
      return parts.fetchActorDocument(actor, transport, renaming);
    },
  }),
});
