import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-default'],
  description: 'sends the Undo of a note to its author',
  change: (parts) => ({
    ...parts,
    defaultAudience: (request, findFollow) =>
      request.type === 'Undo' &&
      typeof request.object === 'object' &&
      request.object !== null &&
      'actor' in request.object
        ? { to: [String((request.object as JsonObject).actor)] }
        : parts.defaultAudience(request, findFollow),
  }),
});
