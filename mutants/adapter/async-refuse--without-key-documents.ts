import { overlookingPayload } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-refuse'],
  description: 'takes payloads without key documents',
  answer: overlookingPayload((payload) => ({ key_documents: [], ...payload })),
});
