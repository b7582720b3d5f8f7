import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-cursor-invalid'],
  description: 'takes an empty cursor for none',
  change: (parts) => ({
    ...parts,
    readChangesRequest: (query) => {
      const { since, ...asked } = parts.readChangesRequest(query);
      return { ...asked, since: since === '' ? undefined : since };
    },
  }),
});
