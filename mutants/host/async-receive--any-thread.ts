import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-receive'],
  description: 'stores records of threads that the pair does not allow',
  change: (parts) => ({
    ...parts,
    admitEnveloped: (form, pair) => parts.admitEnveloped(form, { ...pair, threads: null }),
  }),
});
