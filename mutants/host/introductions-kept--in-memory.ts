import { hostMutant } from '../mutant.ts';

let isSet = false;

export default hostMutant({
  requirements: ['introductions-kept'],
  description: 'forgets the setting when it ends',
  change: (parts) => ({
    ...parts,
    readIntroductionsSetting: (body) => {
      isSet = true;
      return parts.readIntroductionsSetting(body);
    },
    introductionsSetting: (present) => parts.introductionsSetting(isSet ? present : undefined),
  }),
});
