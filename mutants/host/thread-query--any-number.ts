import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-query'],
  description: 'reads a limit as a number in whatever notation',
  change: (parts) => ({
    ...parts,
    readViewRequest: (query) => {
      const changed = new URLSearchParams(query);
      const limit = Number(query.get('limit') ?? 'x');
      if (Number.isSafeInteger(limit) && limit > 0) changed.set('limit', String(limit));
      return parts.readViewRequest(changed);
    },
  }),
});
