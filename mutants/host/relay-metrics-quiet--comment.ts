import { hostMutant } from '../mutant.ts';
import { changeMetrics } from '../relay-tools.ts';

const seen = new Set<string>();

export default hostMutant({
  requirements: ['relay-metrics-quiet'],
  description: 'names the mailboxes in a comment',
  change: (parts) =>
    changeMetrics(parts, (right) => ({
      deposited: (parties) => {
        seen.add(parties.receiver);
        right.deposited(parties);
      },
      text: async (standing) =>
        [...seen].map((did) => `# ${did}\n`).join('') + (await right.text(standing)),
    })),
});
