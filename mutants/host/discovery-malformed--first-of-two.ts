import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-malformed'],
  description: 'takes the first of two resources',
  change: (parts) => ({
    ...parts,
    answerWebfinger: (kernel, query) => {
      const resource = query.get('resource');
      if (query.getAll('resource').length > 1)
        return parts.answerWebfinger(kernel, new URLSearchParams({ resource: resource ?? '' }));
      return parts.answerWebfinger(kernel, query);
    },
  }),
});
