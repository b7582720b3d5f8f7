import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-manual'],
  description: 'accepts every Follow whatever the owner has decided',
  change: (parts) => ({ ...parts, approvesByHand: () => false }),
});
