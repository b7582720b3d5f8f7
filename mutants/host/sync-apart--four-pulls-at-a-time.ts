import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-apart'],
  description: 'reads four pages at a time, whoever they are from',
  change: (parts) => ({ ...parts, pullTurns: { width: 4, nameOf: () => 'all' } }),
});
