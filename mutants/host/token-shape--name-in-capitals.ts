import { isJsonObject } from '../../reference/core/json.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-shape'],
  description: 'takes a name in capitals for the same in small letters',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /admin/tokens', () => ({
      parseBody: (bytes) => {
        const body = parts.parseBody(bytes);
        return isJsonObject(body) && typeof body.actor === 'string'
          ? { ...body, actor: body.actor.toLowerCase() }
          : body;
      },
    })),
});
