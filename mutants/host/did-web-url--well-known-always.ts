import { hostMutant } from '../mutant.ts';
import { changeRequests } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-url'],
  description: 'looks for every document in .well-known',
  change: (parts) =>
    changeRequests(parts, (request) => ({
      ...request,
      url: request.url.replace(/(^https?:\/\/[^/]+)\/.*\/did\.json$/, '$1/.well-known/did.json'),
    })),
});
