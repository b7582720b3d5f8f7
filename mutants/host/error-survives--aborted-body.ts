import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-survives'],
  description: 'ends when a request is cut off within its body',
  change: (parts) => ({
    ...parts,
    readBody: (request) => {
      request.on('close', () => {
        if (!request.complete) process.exit(1);
      });
      return parts.readBody(request);
    },
  }),
});
