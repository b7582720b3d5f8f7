import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-received'],
  description: 'refuses a notice that it has had',
  change: (parts) => ({
    ...parts,
    checkNotice: (kernel, value, pairId) => {
      parts.checkNotice(kernel, value, pairId);
      const { id } = value as unknown as { id: string };
      if (kernel.store.records.find(id)) throw new ProtocolError('conflict', 'had before');
    },
  }),
});
