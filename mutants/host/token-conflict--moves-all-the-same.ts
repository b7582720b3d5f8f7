import { hashToken } from '../../reference/host/crypto.ts';
import { isJsonObject, type JsonValue } from '../../reference/core/json.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-conflict'],
  description: 'answers 409 and yet gives the token to the other actor',
  change: (parts) =>
    changeRoute(parts, 'POST /admin/tokens', (right) => async (request, services) => {
      const { kernel } = services;
      let body: JsonValue = null;
      const changed = {
        ...kernel.parts,
        parseBody: (bytes: Uint8Array) => (body = parts.parseBody(bytes)),
        findHolder: kernel.parts.findHolder,
      };
      return orElse(
        () => right(request, { ...services, kernel: { ...kernel, parts: changed } }),
        'conflict',
        (error) => {
          if (isJsonObject(body))
            kernel.state.tokens.set(hashToken(String(body.token)), String(body.actor));
          throw error;
        },
      );
    }),
});
