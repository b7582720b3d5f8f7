import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-unresolvable'],
  description: 'takes an actor document whose type is a list',
  change: (parts) => ({
    ...parts,
    fetchActorDocument: (actor, transport, parse) =>
      parts.fetchActorDocument(actor, transport, (bytes) => {
        const document = parse(bytes);
        if (!isJsonObject(document) || !Array.isArray(document.type)) return document;
        return { ...document, type: String(document.type[0]) };
      }),
  }),
});
