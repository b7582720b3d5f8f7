import { isJsonObject, type JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-identity'],
  description: 'takes the document of any actor of the same origin',
  change: (parts) => ({
    ...parts,
    async fetchActorDocument(actor, transport, parse) {
      const renaming = (bytes: Uint8Array): JsonValue => {
        const document = parse(bytes);
        if (!isJsonObject(document) || typeof document.id !== 'string') return document;
        const { id } = document;
        return URL.canParse(id) && new URL(id).origin === new URL(actor).origin
          ? { ...document, id: actor }
          : document;
      };
      return parts.fetchActorDocument(actor, transport, renaming);
    },
  }),
});
