import { overlooking, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-patch-closed'],
  description: 'takes one text for `alsoKnownAs`',
  answer: overlooking((document) => {
    const patch = patchOf(document);
    return document['patch'] === undefined
      ? undefined
      : {
          ...document,
          patch: typeof patch['alsoKnownAs'] === 'string' ? { ...patch, alsoKnownAs: [] } : patch,
        };
  }),
});
