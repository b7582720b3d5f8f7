import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeFetched, without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-document'],
  description: 'does not ask since when a key of a document is one',
  change: (parts) =>
    changeFetched(parts, (document, url) =>
      url.endsWith('did.json') && Array.isArray(document['assertionMethod'])
        ? {
            ...document,
            assertionMethod: document['assertionMethod'].map((key) =>
              isJsonObject(key) ? without(key, 'created', 'superseded_at') : key,
            ),
          }
        : document,
    ),
});
