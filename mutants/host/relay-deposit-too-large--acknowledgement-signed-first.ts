import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { ACKNOWLEDGE } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-too-large'],
  description: 'looks at the signature of an acknowledgement before its size',
  change: (parts) =>
    changeRoute(parts, ACKNOWLEDGE, (right) => (request, services) => {
      const headers = request.message.headers as Record<string, string | undefined>;
      const target = request.message.url ?? '';
      services.relay.parts.readMailbox(request.parameters.did ?? '');
      services.relay.parts.readSignature({ method: 'POST', baseUrl: '', target, headers });
      return right(request, services);
    }),
});
