import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeFetched } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-purpose'],
  description: 'ignores keys that are named by their ids',
  change: (parts) =>
    changeFetched(parts, (document, url) =>
      url.endsWith('did.json') && Array.isArray(document['assertionMethod'])
        ? {
            ...document,
            assertionMethod: document['assertionMethod'].map((key) =>
              isJsonObject(key) ? key : null,
            ),
          }
        : document,
    ),
});
