import { isJsonObject } from '../../reference/core/json.ts';
import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-other'],
  description: 'answers the Delete of another actor with the code forbidden',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      try {
        return parts.checkRequest(request, name, actor);
      } catch (error) {
        throw isJsonObject(request) && request.type === 'Delete'
          ? recode(error, 'actor-mismatch', 'forbidden')
          : error;
      }
    },
  }),
});
