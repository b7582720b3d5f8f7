import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-head'],
  description: 'answers 204 to HEAD of a projection',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        request.method === 'HEAD' &&
          request.path.startsWith('/projections/') &&
          answer.status === 200
          ? { status: 204, headers: {}, body: undefined }
          : answer,
        request,
      ),
  }),
});
