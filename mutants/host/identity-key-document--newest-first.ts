import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-key-document'],
  description: 'shows the newest key first',
  change: (parts) => ({
    ...parts,
    keyDocument: (instance, actor) => {
      const document = parts.keyDocument(instance, actor);
      return instance.sign(
        {
          ...without(document, 'proof'),
          assertionMethod: [...(document['assertionMethod'] as JsonObject[])].reverse(),
        },
        { created: document['updated'] as string },
      );
    },
  }),
});
