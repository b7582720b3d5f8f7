import { hostMutant } from '../mutant.ts';
import { changeRequests } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-url'],
  description: 'looks for a document with a path below .well-known',
  change: (parts) =>
    changeRequests(parts, (request) => ({
      ...request,
      url: request.url.replace(/(^https?:\/\/[^/]+)(\/actors\/.*\/did\.json)$/, '$1/.well-known$2'),
    })),
});
