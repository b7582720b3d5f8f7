import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-decide-once'],
  description: 'answers that a decided proposal is gone',
  change: (parts) => ({
    ...parts,
    checkUndecided: (standing) =>
      parts.checkUndecided(standing === 'declined' ? 'expired' : standing),
  }),
});
