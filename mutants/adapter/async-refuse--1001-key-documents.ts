import { overlookingPayload } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-refuse'],
  description: 'takes one key document more than there may be',
  answer: overlookingPayload((payload) =>
    Array.isArray(payload['key_documents'])
      ? { ...payload, key_documents: payload['key_documents'].slice(0, 1_000) }
      : payload,
  ),
});
