import { hostMutant } from '../mutant.ts';
import { changeExchange } from '../pair-tools.ts';

const places = new Map<string, string>();

export default hostMutant({
  requirements: ['pair-revoke-notice'],
  description: 'tells the peer where it was when the pair was made',
  change: (parts) => {
    const noting = changeExchange(parts, /\/confirm$/, {
      request: (request) => {
        places.set(new URL(request.url).pathname.split('/').at(-2)!, new URL(request.url).origin);
        return request;
      },
    });
    return changeExchange(noting, /\/revoke$/, {
      request: (request) => {
        const { origin, pathname } = new URL(request.url);
        const place = places.get(pathname.split('/').at(-2)!) ?? origin;
        return { ...request, url: `${place}${pathname}` };
      },
    });
  },
});
