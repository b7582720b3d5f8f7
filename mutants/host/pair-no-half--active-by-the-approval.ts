import { hostMutant } from '../mutant.ts';
import { changeState, isOfKind } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-no-half'],
  description: 'counts a pair as active when its operator has approved it',
  change: (parts) =>
    changeState(parts, (right, records, self) => {
      const genesis = records.find((one) => isOfKind(one, 'pair.genesis') && one.actor === self);
      return right.state === 'establishing' && genesis
        ? { state: 'active', genesis: genesis.id }
        : right;
    }),
});
