import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-key-document'],
  description: 'does not say which actor it is',
  change: (parts) => ({
    ...parts,
    keyDocument: (instance, actor) => {
      const document = parts.keyDocument(instance, actor);
      return instance.sign(
        { ...without(document, 'proof'), alsoKnownAs: [] },
        { created: document['updated'] as string },
      );
    },
  }),
});
