import { overlooking, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-required'],
  description: 'does not need `actor`',
  answer: overlooking((document) =>
    'actor' in document
      ? undefined
      : { ...document, actor: String(proofOf(document)['verificationMethod']).split('#')[0]! },
  ),
});
