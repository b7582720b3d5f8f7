import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-operator-only'],
  description: 'lets every owner of an actor move the clock',
  change: (parts) => ({ ...parts, requireOperator: (holder) => void parts.requireHolder(holder) }),
});
