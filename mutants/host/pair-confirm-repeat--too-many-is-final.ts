import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-repeat'],
  description: 'takes 429 for the end of a confirm',
  change: (parts) => ({
    ...parts,
    endsConfirm: (error) => error.status === 429 || parts.endsConfirm(error),
  }),
});
