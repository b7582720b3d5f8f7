import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-method'],
  description: 'answers 200 to HEAD of /inbox',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        answer.status === 405 && request.method === 'HEAD'
          ? { status: 200, headers: {}, body: undefined }
          : answer,
        request,
      ),
  }),
});
