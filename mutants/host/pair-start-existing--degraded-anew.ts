import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-start-existing'],
  description: 'begins a handshake where the pair is degraded',
  change: (parts) => ({
    ...parts,
    mayBegin: (state) => parts.mayBegin(state) || state === 'degraded',
  }),
});
