import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-operator-only'],
  description: 'moves the clock before it looks at the token',
  change: (parts) => ({
    ...parts,
    requireOperator(holder) {
      if (holder?.kind !== 'operator') parts.clock.advance(3_600_000);
      parts.requireOperator(holder);
    },
  }),
});
