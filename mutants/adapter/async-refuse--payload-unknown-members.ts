import { overlookingPayload } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-refuse'],
  description: 'takes payloads with members that nobody knows',
  answer: overlookingPayload(({ key_documents: documents = null, records = null }) => ({
    key_documents: documents,
    records,
  })),
});
