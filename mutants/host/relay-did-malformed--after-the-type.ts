import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { DEPOSIT } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-did-malformed'],
  description: 'judges the content type before the name of the mailbox',
  change: (parts) =>
    changeRoute(parts, DEPOSIT, (right) => (request, services) => {
      parts.relay.requireJsonType(request);
      return right(request, services);
    }),
});
