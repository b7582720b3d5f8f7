import { overlooking, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-context'],
  description: 'takes a proof with a context whose document has none',
  answer: overlooking((document) => {
    const proof = proofOf(document);
    const [own, proven] = [document['@context'], proof['@context']];
    return own === undefined && proven !== undefined
      ? { ...document, '@context': proven }
      : undefined;
  }),
});
