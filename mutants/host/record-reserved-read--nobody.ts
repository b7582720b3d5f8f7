import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-reserved-read'],
  description: 'shows reserved threads to nobody',
  change: (parts) => ({
    ...parts,
    checkReader: (_holder, isReserved) =>
      parts.checkReader({ kind: 'actor', name: 'x' } as never, isReserved),
  }),
});
