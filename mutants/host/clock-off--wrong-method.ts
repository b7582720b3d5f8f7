import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-off'],
  description: 'answers 405 to other methods than POST at /admin/clock though it is turned off',
  change: (parts) => ({
    ...parts,
    finishAnswer(answer, request) {
      const finished = parts.finishAnswer(answer, request);
      const isOther = request.path === '/admin/clock' && request.method !== 'POST';
      return isOther ? { ...finished, status: 405 } : finished;
    },
  }),
});
