import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-shape'],
  description: 'takes an audience that is null for none',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) =>
      parts.checkRequest(
        isJsonObject(request)
          ? Object.fromEntries(
              Object.entries(request).filter(
                ([member, value]) => !(member === 'cc' && value === null),
              ),
            )
          : request,
        name,
        actor,
      ),
  }),
});
