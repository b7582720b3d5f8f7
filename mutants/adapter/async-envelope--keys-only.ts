import { ProtocolError } from '../../reference/core/index.ts';
import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-envelope'],
  description: 'takes envelopes from a did:key only',
  answer: judgingEnvelopes((right) => ({
    checkShape: (value) => {
      right.checkShape(value);
      if (!String((value as { sender_did?: unknown }).sender_did).startsWith('did:key:')) {
        throw new ProtocolError('shape-invalid', 'the sender is no did:key');
      }
    },
  })),
});
