import { overlooking, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-created'],
  description: 'verifies an activity without comparing the time of the proof',
  answer: overlooking((document) => ({
    ...document,
    published: String(proofOf(document)['created'] ?? document['published']),
  })),
});
