import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-conflict'],
  description: 'sees only a conflict with what is stored already',
  change: (parts) => ({
    ...parts,
    checkConflict: (kernel, made) => parts.checkConflict(kernel, made, []),
  }),
});
