import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-kept'],
  description: 'has introductions on at first',
  change: (parts) => ({
    ...parts,
    introductionsSetting: (present) =>
      present ? parts.introductionsSetting(present) : { enabled: true, introduce: null },
  }),
});
