import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup'],
  description: 'takes the first service of a document, whatever its type',
  change: (parts) => ({
    ...parts,
    placeOf: (document) => {
      const [first] = [document.service ?? []].flat().filter(isJsonObject);
      return parts.placeOf({
        ...document,
        service: first ? [{ ...first, type: 'syncropel' }] : [],
      });
    },
  }),
});
