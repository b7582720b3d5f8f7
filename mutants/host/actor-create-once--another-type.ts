import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-once'],
  description: 'takes a second Create if its type is another one',
  change: (parts) => ({
    ...parts,
    checkLife: (local, request) => {
      if (
        !local ||
        !isJsonObject(request.object) ||
        request.type !== 'Create' ||
        request.object.type === local.type
      )
        parts.checkLife(local, request);
    },
  }),
});
