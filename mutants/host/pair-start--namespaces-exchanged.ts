import { exchanged } from '../../reference/host/pairs/memory.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-start'],
  description: 'proposes its own namespace as that of the responder',
  change: (parts) => ({
    ...parts,
    readStartRequest: (body) => {
      const request = parts.readStartRequest(body);
      return { ...request, proposal: exchanged(request.proposal) };
    },
  }),
});
