import { KINDS } from '../../reference/host/pairs/stand.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-records'],
  description: 'writes that a pair has recovered with every pull',
  change: (parts) => ({
    ...parts,
    recoverByPull: (change) => {
      if (change.pair.state === 'active') change.write(KINDS.update, { transition: 'recover' });
      parts.recoverByPull(change);
    },
  }),
});
