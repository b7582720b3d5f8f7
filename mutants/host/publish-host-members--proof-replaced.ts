import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-host-members'],
  description: 'replaces a proof that the request has',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) =>
      parts.checkRequest(
        isJsonObject(request)
          ? Object.fromEntries(
              Object.entries(request).filter(
                ([member, value]) => !(member === 'proof' && isJsonObject(value)),
              ),
            )
          : request,
        name,
        actor,
      ),
  }),
});
