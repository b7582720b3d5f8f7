import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-start-existing'],
  description: 'refuses to begin a pair that there is',
  change: (parts) => ({
    ...parts,
    mayBegin: (state) => {
      if (!parts.mayBegin(state)) throw new ProtocolError('conflict', 'there is a pair');
      return true;
    },
  }),
});
