import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-head'],
  description: 'answers 200 to HEAD of an actor that does not exist',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        request.method === 'HEAD' && answer.status === 404 && request.path.startsWith('/actors/')
          ? { ...answer, status: 200 }
          : answer,
        request,
      ),
  }),
});
