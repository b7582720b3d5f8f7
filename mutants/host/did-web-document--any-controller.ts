import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeFetched } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-document'],
  description: 'takes keys with another controller',
  change: (parts) =>
    changeFetched(parts, (document, url) =>
      url.endsWith('did.json') && Array.isArray(document['assertionMethod'])
        ? {
            ...document,
            assertionMethod: document['assertionMethod'].map((key) =>
              isJsonObject(key) ? { ...key, controller: document['id'] ?? null } : key,
            ),
          }
        : document,
    ),
});
