import { isJsonObject } from '../../reference/core/json.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-shape'],
  description: 'takes a token of 15 characters',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /admin/tokens', () => ({
      parseBody: (bytes) => {
        const body = parts.parseBody(bytes);
        return isJsonObject(body) && typeof body.token === 'string' && body.token.length === 15
          ? { ...body, token: `${body.token}=` }
          : body;
      },
    })),
});
