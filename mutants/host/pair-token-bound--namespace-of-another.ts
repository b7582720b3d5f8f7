import { hostMutant } from '../mutant.ts';
import { changeLinks } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-token-bound'],
  description: 'reads every peer its records as the first of its peers',
  change: (parts) =>
    changeLinks(parts, async (right, authorization, services) => {
      const pair = await right.authenticate(authorization);
      const other = services.pairs
        .list()
        .find(({ state, peerDid }) => state === 'active' && peerDid !== pair.peerDid);
      return {
        ...pair,
        namespaces: right.find(other?.peerDid ?? '')?.namespaces ?? pair.namespaces,
      };
    }),
});
