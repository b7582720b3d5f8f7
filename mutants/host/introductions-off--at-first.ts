import { hostMutant } from '../mutant.ts';

let isSet = false;

export default hostMutant({
  requirements: ['introductions-off'],
  description: 'introduces until that is turned off',
  change: (parts) => ({
    ...parts,
    checkIntroductions: (setting) => {
      if (isSet) parts.checkIntroductions(setting);
    },
    readIntroductionsSetting: (body) => {
      isSet = true;
      return parts.readIntroductionsSetting(body);
    },
  }),
});
