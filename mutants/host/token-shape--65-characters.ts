import { isJsonObject } from '../../reference/core/json.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-shape'],
  description: 'takes a name of 65 characters',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /admin/tokens', () => ({
      parseBody: (bytes) => {
        const body = parts.parseBody(bytes);
        return isJsonObject(body) && typeof body.actor === 'string' && body.actor.length === 65
          ? { ...body, actor: body.actor.slice(0, 64) }
          : body;
      },
    })),
});
