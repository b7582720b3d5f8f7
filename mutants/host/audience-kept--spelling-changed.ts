import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-kept'],
  description: 'writes Public for its other spellings',
  change: (parts) => ({
    ...parts,
    completeActivity: (kernel, actor, request, published) =>
      parts.completeActivity(
        kernel,
        actor,
        JSON.parse(JSON.stringify(request).replaceAll('"as:Public"', '"Public"')) as typeof request,
        published,
      ),
  }),
});
