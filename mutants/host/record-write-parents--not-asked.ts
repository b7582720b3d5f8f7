import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write-parents'],
  description: 'takes any content ids for parents',
  change: (parts) => ({ ...parts, checkWriteParents: () => undefined }),
});
