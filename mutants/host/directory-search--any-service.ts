import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-search'],
  description: 'finds a DID with a service of whichever type',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      listingOf: (state) => {
        const [service] = state.statement.services;
        const listing = right.listingOf(state);
        if (listing || !service || state.last.type === 'revoke') return listing;
        const { did, statement } = state;
        return {
          ...{ did, handle: statement.handle, url: service.serviceEndpoint },
          alsoKnownAs: statement.also_known_as,
        };
      },
    })),
});
