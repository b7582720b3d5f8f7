import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-kept'],
  description: 'forgets the list',
  change: (parts) => ({
    ...parts,
    introductionsSetting: (present) => ({
      ...parts.introductionsSetting(present),
      introduce: null,
    }),
  }),
});
