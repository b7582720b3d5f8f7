import { isFuller } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-narrowed'],
  description: 'delivers again what is to be seen at less than before',
  change: (parts) => ({
    ...parts,
    isWider: (now, before) =>
      now !== undefined && before !== undefined && isFuller(before, now)
        ? true
        : parts.isWider(now, before),
  }),
});
