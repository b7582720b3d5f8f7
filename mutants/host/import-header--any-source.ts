import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-header'],
  description: 'takes any text for the source',
  change: (parts) => ({
    ...parts,
    readExportHeader: (value) =>
      parts.readExportHeader(
        isJsonObject(value)
          ? {
              ...value,
              ...(typeof value['source_did'] === 'string'
                ? { source_did: 'did:web:a.example' }
                : {}),
            }
          : value,
      ),
  }),
});
