import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-off'],
  description: 'introduces whoever is in the list, also while introductions are off',
  change: (parts) => ({
    ...parts,
    checkIntroductions: (setting) => {
      if (setting.introduce === null) parts.checkIntroductions(setting);
    },
  }),
});
