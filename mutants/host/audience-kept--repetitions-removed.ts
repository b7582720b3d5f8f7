import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-kept'],
  description: 'removes repetitions from cc',
  change: (parts) => ({
    ...parts,
    completeActivity: (kernel, actor, request, published) =>
      parts.completeActivity(
        kernel,
        actor,
        Array.isArray(request.cc) ? { ...request, cc: [...new Set(request.cc)] } : request,
        published,
      ),
  }),
});
