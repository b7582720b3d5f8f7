import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-stop'],
  description: 'stores the page that is on its way when the Follow ends',
  change: (parts) => ({
    ...parts,
    stepBackfill: (backfill, tools) => {
      const { kernel } = tools;
      const asItWas = { ...backfill, pages: [...backfill.pages] };
      const begun = new Map([[backfill.follow, asItWas]]);
      const state = { ...kernel.state, backfills: { ...kernel.state.backfills, begun } };
      return parts.stepBackfill(asItWas, { ...tools, kernel: { ...kernel, state } });
    },
  }),
});
