import { overlooking, proofOf, withProof } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-context'],
  description: 'takes a document with a context whose proof has none',
  answer: overlooking((document) => {
    const proof = proofOf(document);
    const [own, proven] = [document['@context'], proof['@context']];
    return own !== undefined && proven === undefined
      ? withProof(document, { '@context': own })
      : undefined;
  }),
});
