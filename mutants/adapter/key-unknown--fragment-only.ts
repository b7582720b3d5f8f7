import { seeingMember, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-unknown'],
  description: 'compares the fragment of the id only',
  answer: seeingMember('id', (id, document) => {
    const method = String(document && proofOf(document)['verificationMethod']);
    return typeof id === 'string' &&
      id.split('#')[1]?.toLowerCase() === method.split('#')[1]?.toLowerCase()
      ? method
      : id;
  }),
});
