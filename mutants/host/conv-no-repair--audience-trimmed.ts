import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['conv-no-repair'],
  description: 'takes spaces off the entries of a published audience',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) =>
      parts.checkRequest(
        isJsonObject(request) && Array.isArray(request.to)
          ? {
              ...request,
              to: request.to.map((entry) => (typeof entry === 'string' ? entry.trim() : entry)),
            }
          : request,
        name,
        actor,
      ),
  }),
});
