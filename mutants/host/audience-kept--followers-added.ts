import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-kept'],
  description: 'adds the followers to what is public',
  change: (parts) => ({
    ...parts,
    completeActivity: (kernel, actor, request, published) =>
      parts.completeActivity(
        kernel,
        actor,
        'to' in request && !('cc' in request) && JSON.stringify(request.to).includes('Public')
          ? { ...request, cc: ['Followers'] }
          : request,
        published,
      ),
  }),
});
