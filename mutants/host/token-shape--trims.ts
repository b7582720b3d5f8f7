import { isJsonObject } from '../../reference/core/json.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-shape'],
  description: 'takes a line feed off the end of a token',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /admin/tokens', () => ({
      parseBody: (bytes) => {
        const body = parts.parseBody(bytes);
        return isJsonObject(body) && typeof body.token === 'string'
          ? { ...body, token: body.token.trim() }
          : body;
      },
    })),
});
