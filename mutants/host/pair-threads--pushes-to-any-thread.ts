import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-threads'],
  description: 'takes pushes to every thread',
  change: (parts) => ({
    ...parts,
    admitPushed: (form) => parts.admitPushed(form, { threads: null }),
  }),
});
