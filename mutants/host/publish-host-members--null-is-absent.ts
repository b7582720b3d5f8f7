import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-host-members'],
  description: 'takes an id that is null for none',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) =>
      parts.checkRequest(
        isJsonObject(request)
          ? Object.fromEntries(
              Object.entries(request).filter(
                ([member, value]) => !(member === 'id' && value === null),
              ),
            )
          : request,
        name,
        actor,
      ),
  }),
});
