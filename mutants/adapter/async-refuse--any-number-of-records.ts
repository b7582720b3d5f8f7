import { overlookingPayload } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-refuse'],
  description: 'takes payloads with any number of records',
  answer: overlookingPayload((payload) =>
    Array.isArray(payload['records']) ? { ...payload, records: [null] } : payload,
  ),
});
