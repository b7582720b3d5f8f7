import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-request-pending'],
  description: 'takes requests for other scopes for the same',
  change: (parts) => ({
    ...parts,
    findWaiting: ({ waiting }, { namespaces }, now) =>
      waiting.find(
        ({ expires, proposal }) =>
          expires > now && JSON.stringify(proposal.namespaces) === JSON.stringify(namespaces),
      ),
  }),
});
