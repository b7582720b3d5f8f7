import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-key-document'],
  description: 'names keys by the URL of the actor',
  change: (parts) => ({
    ...parts,
    keyDocument: (instance, actor) => {
      const document = parts.keyDocument(instance, actor);
      return instance.sign(
        {
          ...without(document, 'proof'),
          assertionMethod: (document['assertionMethod'] as JsonObject[]).map((key) => ({
            ...key,
            id: String(key['id']).replace(String(document['id']), actor.url),
          })),
        },
        { created: document['updated'] as string },
      );
    },
  }),
});
