import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-query'],
  description: 'takes too high a limit for the highest one',
  change: (parts) => ({
    ...parts,
    readViewRequest: (query) => {
      const changed = new URLSearchParams(query);
      if (Number(query.get('limit')) > 1000) changed.set('limit', '1000');
      return parts.readViewRequest(changed);
    },
  }),
});
