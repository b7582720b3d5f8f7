import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-survives'],
  description: 'fails inside where the request is null',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      if (request === null) throw new TypeError('null');
      return parts.checkRequest(request, name, actor);
    },
  }),
});
