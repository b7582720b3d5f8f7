import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-shape'],
  description: 'answers 400 to a request that is no object',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      if (!isJsonObject(request)) throw new ProtocolError('invalid-json', 'no object');
      return parts.checkRequest(request, name, actor);
    },
  }),
});
