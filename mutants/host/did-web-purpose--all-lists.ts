import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeFetched } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-purpose'],
  description: 'takes the keys of all lists for every purpose',
  change: (parts) =>
    changeFetched(parts, (document, url) => {
      const lists = [
        document['assertionMethod'],
        document['authentication'],
        document['verificationMethod'],
      ];
      return url.endsWith('did.json')
        ? { ...document, assertionMethod: lists.flat().filter(isJsonObject) }
        : document;
    }),
});
