import { ProtocolError, type EnvelopePayload } from '../../reference/core/index.ts';
import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-receive', 'async-envelope'],
  description: 'refuses an envelope with a key document that is none',
  answer: judgingEnvelopes((right) => ({
    open: (envelope) => {
      const payload = right.open(envelope) as EnvelopePayload;
      const isNone = (document: object): boolean => !('id' in document && 'proof' in document);
      if (!payload.key_documents.some(isNone)) return payload;
      throw new ProtocolError('shape-invalid', 'no key document');
    },
  })),
});
