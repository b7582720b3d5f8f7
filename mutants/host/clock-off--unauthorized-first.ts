import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-off'],
  description: 'asks for the operator token at /admin/clock though it is turned off',
  change: (parts) => ({
    ...parts,
    finishAnswer(answer, request) {
      const finished = parts.finishAnswer(answer, request);
      const isOpen = request.message.headers.authorization === undefined;
      return isOpen && request.path === '/admin/clock' ? { ...finished, status: 401 } : finished;
    },
  }),
});
