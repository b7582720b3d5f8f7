import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-manual'],
  description: 'answers a Follow with a Reject where the owner decides by hand',
  change: (parts) => {
    let isByHand = false;
    return {
      ...parts,
      approvesByHand(actor) {
        isByHand = parts.approvesByHand(actor);
        return false;
      },
      acceptFollow(follow) {
        const answer = parts.acceptFollow(follow);
        return answer && isByHand ? { ...answer, type: 'Reject' } : answer;
      },
    };
  },
});
