import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-key-document'],
  description: 'signs key documents for authentication',
  change: (parts) => ({
    ...parts,
    keyDocument: (instance, actor) => {
      const document = parts.keyDocument(instance, actor);
      return instance.sign(without(document, 'proof'), {
        created: document['updated'] as string,
        proofPurpose: 'authentication',
      });
    },
  }),
});
