import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-bad'],
  description: 'takes an actor document with another id',
  change: (parts) => ({
    ...parts,
    fetchActorDocument: (actor, transport, parse) =>
      parts.fetchActorDocument(actor, transport, (bytes) => {
        const document = parse(bytes);
        return isJsonObject(document) ? { ...document, id: actor } : document;
      }),
  }),
});
