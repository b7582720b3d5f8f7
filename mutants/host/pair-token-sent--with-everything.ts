import { hostMutant } from '../mutant.ts';
import { changeExchange } from '../pair-tools.ts';

const last = new Map<string, string>();

export default hostMutant({
  requirements: ['pair-token-sent'],
  description: 'sends the token of a peer with everything that it asks of it',
  change: (parts) =>
    changeExchange(parts, /^\//, {
      request: (request) => {
        const { authorization } = request.headers;
        const { origin } = new URL(request.url);
        if (authorization !== undefined) last.set(origin, authorization);
        const known = last.get(origin);
        return known === undefined
          ? request
          : { ...request, headers: { ...request.headers, authorization: known } };
      },
    }),
});
