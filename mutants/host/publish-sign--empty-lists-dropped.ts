import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-sign'],
  description: 'leaves out an audience that is an empty list',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) =>
      parts.checkRequest(
        isJsonObject(request)
          ? Object.fromEntries(
              Object.entries(request).filter(
                ([member, value]) =>
                  !(member === 'cc' && Array.isArray(value) && value.length === 0),
              ),
            )
          : request,
        name,
        actor,
      ),
  }),
});
