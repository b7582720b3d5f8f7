import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-redelivery'],
  description: 'refuses an envelope that comes again',
  change: (parts) => ({
    ...parts,
    findTaken: (notes, key) => {
      if (parts.findTaken(notes, key)) throw new ProtocolError('replay', 'it was there before');
      return undefined;
    },
  }),
});
