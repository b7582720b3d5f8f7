import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['pair-state-shown'],
  description: 'does not show what went wrong',
  change: (parts) => ({
    ...parts,
    pairView: (pair) => without(parts.pairView(pair), 'last_error'),
  }),
});
