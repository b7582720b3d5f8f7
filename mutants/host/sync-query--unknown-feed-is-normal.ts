import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-query'],
  description: 'answers a feed that it does not know as the normal one',
  change: (parts) => ({
    ...parts,
    readChangesRequest: (query) => {
      const feed = query.get('feed')?.toLowerCase();
      if (query.getAll('feed').length !== 1) return parts.readChangesRequest(query);
      const other = new URLSearchParams(query);
      other.set('feed', feed === 'longpoll' || feed === 'continuous' ? feed : 'normal');
      return parts.readChangesRequest(other);
    },
  }),
});
