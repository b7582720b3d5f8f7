import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-apart'],
  description: 'reads one page at a time, whoever it is from',
  change: (parts) => ({ ...parts, pullTurns: { width: 1, nameOf: () => 'all' } }),
});
