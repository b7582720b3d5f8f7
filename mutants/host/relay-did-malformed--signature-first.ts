import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { RECEIVE } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-did-malformed'],
  description: 'asks for a signature before it looks at the name of the mailbox',
  change: (parts) =>
    changeRoute(parts, RECEIVE, (right) => (request, services) => {
      const headers = request.message.headers as Record<string, string | undefined>;
      const target = request.message.url ?? '';
      parts.relay.readSignature({ method: 'GET', baseUrl: '', target, headers });
      return right(request, services);
    }),
});
