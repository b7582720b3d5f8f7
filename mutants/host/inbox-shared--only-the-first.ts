import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared'],
  description: 'delivers to the first of the actors concerned',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: (activity, kernel) =>
      parts.sharedInboxReceivers(activity, kernel).slice(0, 1),
  }),
});
