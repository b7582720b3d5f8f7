import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-key'],
  description: 'takes the keys that a DID has for assertions',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      parseBody: (bytes) => {
        const document = right.parseBody(bytes);
        return isJsonObject(document) && document.assertionMethod !== undefined
          ? { ...document, authentication: document.assertionMethod }
          : document;
      },
    })),
});
