import { hostMutant } from '../mutant.ts';
import { changeFetched } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-purpose'],
  description: 'takes every verification method for a key',
  change: (parts) =>
    changeFetched(parts, (document, url) => {
      const methods = document['verificationMethod'];
      return url.endsWith('did.json') && Array.isArray(methods)
        ? { ...document, assertionMethod: [document['assertionMethod'] ?? [], methods].flat() }
        : document;
    }),
});
