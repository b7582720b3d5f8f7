import { hostMutant } from '../mutant.ts';
import { changeWritten } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['aitl-decide'],
  description: 'writes no record of a kind of its own when it declines',
  change: (parts) =>
    changeWritten(parts, /aitl\.decision/, ({ kind }, body) => ({
      kind: body.decision === 'reject' ? 'syncropel.aitl.rejection.v1' : kind,
    })),
});
