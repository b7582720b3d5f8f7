import { overlooking, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-context'],
  description: 'does not compare the contexts',
  answer: overlooking((document) => {
    const proof = proofOf(document);
    const proven = proof['@context'];
    return proven === undefined ? undefined : { ...document, '@context': proven };
  }),
});
