import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-start'],
  description: 'proposes only to pull where the operator says nothing of scopes',
  change: (parts) => ({
    ...parts,
    readStartRequest: (body) =>
      parts.readStartRequest({ scopes: ['federation:sync_pull'], ...body }),
  }),
});
