import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-repeat'],
  description: 'makes up a new token for each repetition',
  change: (parts) => ({
    ...parts,
    repeatConfirm: (confirm, now, schedule) => ({
      ...parts.repeatConfirm(confirm, now, schedule),
      token: parts.randomToken(),
    }),
  }),
});
