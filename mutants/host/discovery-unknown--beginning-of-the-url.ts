import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

function orElse2<T>(run: () => T, other: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'not-found') return other();
    throw error;
  }
}

export default hostMutant({
  requirements: ['discovery-unknown'],
  description: 'finds the actor of a URL below its own',
  change: (parts) => ({
    ...parts,
    answerWebfinger: (kernel, query) =>
      orElse2(
        () => parts.answerWebfinger(kernel, query),
        () => {
          const resource = query.get('resource') ?? '';
          const { host, hostname } = new URL(kernel.config.base);
          void [host, hostname];
          return parts.answerWebfinger(
            kernel,
            new URLSearchParams({ resource: resource.replace(/\/(outbox|inbox)$/, '') }),
          );
        },
      ),
  }),
});
