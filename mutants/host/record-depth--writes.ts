import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-depth'],
  description: 'judges the depth of its own records by the parser only',
  change: (parts) => ({ ...parts, checkRecordDepth: () => undefined }),
});
