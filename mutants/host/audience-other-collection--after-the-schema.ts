import { hostMutant } from '../mutant.ts';

let judge: (() => void) | undefined;

export default hostMutant({
  requirements: ['audience-other-collection'],
  description: 'judges the audience of an activity after the schema of its verb',
  change: (parts) => ({
    ...parts,
    checkAudience: (addressed, self, isFollowersOfOther) => {
      judge = () => parts.checkAudience(addressed, self, isFollowersOfOther);
    },
    judgeVerbs: (kernel, activity) => {
      const due = judge;
      judge = undefined;
      const defines = parts.judgeVerbs(kernel, activity);
      due?.();
      return defines;
    },
  }),
});
