import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-auto-accept'],
  description: 'leaves a Follow open where manuallyApprovesFollowers is there, also as false',
  change: (parts) => ({
    ...parts,
    approvesByHand: ({ profile }) =>
      'manuallyApprovesFollowers' in profile && profile.manuallyApprovesFollowers !== null,
  }),
});
