import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-kept'],
  description: 'writes a single recipient as a list',
  change: (parts) => ({
    ...parts,
    completeActivity: (kernel, actor, request, published) =>
      parts.completeActivity(
        kernel,
        actor,
        typeof request.to === 'string' ? { ...request, to: [request.to] } : request,
        published,
      ),
  }),
});
