import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-self'],
  description: 'refuses a Follow of oneself only where the request names no audience',
  change: (parts) => ({
    ...parts,
    completeActivity(kernel, actor, request, published) {
      const isSelf = request.type === 'Follow' && request.object === actor && 'to' in request;
      if (!isSelf) return parts.completeActivity(kernel, actor, request, published);
      const other = { ...request, object: `${actor}x` };
      const activity = {
        ...parts.completeActivity(kernel, actor, other, published),
        object: actor,
      };
      return { ...activity, id: parts.documentId(activity) };
    },
  }),
});
