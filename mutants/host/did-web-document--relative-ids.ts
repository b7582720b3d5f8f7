import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeFetched } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-document'],
  description: 'completes relative ids of keys',
  change: (parts) =>
    changeFetched(parts, (document, url) =>
      url.endsWith('did.json') && Array.isArray(document['assertionMethod'])
        ? {
            ...document,
            assertionMethod: document['assertionMethod'].map((key) =>
              isJsonObject(key) && String(key['id']).startsWith('#')
                ? { ...key, id: `${String(document['id'])}${String(key['id'])}` }
                : key,
            ),
          }
        : document,
    ),
});
