import { overlooking, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-context'],
  description: 'takes a context that ends with the values of the proof',
  answer: overlooking((document) => {
    const proof = proofOf(document);
    const [own, proven] = [document['@context'], proof['@context']];
    return Array.isArray(own) &&
      Array.isArray(proven) &&
      proven.every((value, at) => own.at(at - proven.length) === value)
      ? { ...document, '@context': proven }
      : undefined;
  }),
});
