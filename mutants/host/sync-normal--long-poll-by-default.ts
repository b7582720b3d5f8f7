import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-normal'],
  description: 'takes the long poll for the default',
  change: (parts) => ({
    ...parts,
    readChangesRequest: (query) => {
      if (!query.has('feed') && query.has('since')) query.set('feed', 'longpoll');
      return parts.readChangesRequest(query);
    },
  }),
});
