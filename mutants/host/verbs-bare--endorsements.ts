import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-bare'],
  description: 'counts Endorses whatever is defined',
  change: (parts) => ({
    ...parts,
    knowsVerb: (inForce, verb) => verb === 'Endorse' || parts.knowsVerb(inForce, verb),
  }),
});
