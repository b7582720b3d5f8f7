import { overlookingPayload } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-refuse'],
  description: 'takes anything as a key document',
  answer: overlookingPayload((payload) =>
    Array.isArray(payload['key_documents'])
      ? { ...payload, key_documents: payload['key_documents'].map(() => ({})) }
      : payload,
  ),
});
