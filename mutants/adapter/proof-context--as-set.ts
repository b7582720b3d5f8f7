import { overlooking, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-context'],
  description: 'compares the contexts as sets',
  answer: overlooking((document) => {
    const proof = proofOf(document);
    const [own, proven] = [document['@context'], proof['@context']];
    return Array.isArray(own) &&
      Array.isArray(proven) &&
      proven.every((value) => own.includes(value))
      ? { ...document, '@context': proven }
      : undefined;
  }),
});
