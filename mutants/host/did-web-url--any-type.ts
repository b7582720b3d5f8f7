import { hostMutant } from '../mutant.ts';
import { changeRequests } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-url'],
  description: 'asks for a document of any type',
  change: (parts) =>
    changeRequests(parts, (request) =>
      request.url.endsWith('/did.json')
        ? { ...request, headers: { ...request.headers, accept: '*/*' } }
        : request,
    ),
});
