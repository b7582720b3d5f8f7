import { overlooking, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-required'],
  description: 'does not need `published`',
  answer: overlooking((document) =>
    'published' in document
      ? undefined
      : { ...document, published: String(proofOf(document)['created']) },
  ),
});
