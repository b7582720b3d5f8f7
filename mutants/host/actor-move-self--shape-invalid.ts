import { isJsonObject } from '../../reference/core/json.ts';
import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-self'],
  description: 'refuses the Move of somebody else as a fault of the shape',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      try {
        return parts.checkRequest(request, name, actor);
      } catch (error) {
        throw isJsonObject(request) && request.type === 'Move'
          ? recode(error, 'actor-mismatch', 'shape-invalid')
          : error;
      }
    },
  }),
});
