import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-shape'],
  description: 'allows a thread without th_',
  change: (parts) => ({
    ...parts,
    readInvite: (body) => {
      const { grant_threads: threads } = body;
      if (!Array.isArray(threads) || !threads.includes('review_inbox'))
        return parts.readInvite(body);
      return { ...parts.readInvite({ ...body, grant_threads: [] }), threads: ['th_review_inbox'] };
    },
  }),
});
