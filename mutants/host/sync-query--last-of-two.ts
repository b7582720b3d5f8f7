import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-query'],
  description: 'takes the last of a parameter that is given twice',
  change: (parts) => ({
    ...parts,
    readChangesRequest: (query) =>
      parts.readChangesRequest(new URLSearchParams([...new Map(query)])),
  }),
});
