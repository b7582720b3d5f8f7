import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-query'],
  description: 'takes the nearest limit that is allowed',
  change: (parts) => ({
    ...parts,
    readChangesRequest: (query) => {
      const limit = Number(query.get('limit') ?? '1000');
      if (query.getAll('limit').length !== 1 || !Number.isInteger(limit)) {
        return parts.readChangesRequest(query);
      }
      const other = new URLSearchParams(query);
      other.set('limit', String(Math.min(Math.max(limit, 1), 10_000)));
      return parts.readChangesRequest(other);
    },
  }),
});
