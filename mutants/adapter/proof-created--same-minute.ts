import { overlooking, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-created'],
  description: 'compares the time of a proof up to the minute',
  answer: overlooking((document) => {
    const created = String(proofOf(document)['created']);
    const published = String(document['published']);
    return created.slice(0, 16) === published.slice(0, 16)
      ? { ...document, published: created }
      : document;
  }),
});
