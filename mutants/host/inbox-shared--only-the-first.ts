import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared'],
  description: 'delivers to the first of the actors concerned',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: (activity, kernel, collection) =>
      parts.sharedInboxReceivers(activity, kernel, collection).slice(0, 1),
  }),
});
