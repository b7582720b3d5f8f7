import { hostMutant } from '../mutant.ts';
import { changeExchange } from '../pair-tools.ts';

const places = new Map<string, string>();

export default hostMutant({
  requirements: ['pair-start'],
  description: 'sends the request to where the manifest was found',
  change: (parts) => {
    const noting = changeExchange(parts, /^\/\.well-known\/syncropel$/, {
      request: (request) => {
        places.set(new URL(request.url).port, new URL(request.url).origin);
        return request;
      },
    });
    return changeExchange(noting, /^\/v1\/federation\/pair$/, {
      request: (request) => {
        const { origin, port, pathname } = new URL(request.url);
        return { ...request, url: `${places.get(port) ?? origin}${pathname}` };
      },
    });
  },
});
