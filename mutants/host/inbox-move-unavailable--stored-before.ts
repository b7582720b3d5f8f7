import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unavailable'],
  description: 'stores a Move before it looks at the target',
  change: (parts) => ({
    ...parts,
    inboxChecks: [
      ...parts.inboxChecks.filter(({ name }) => name !== 'move' && name !== 'store'),
      {
        name: 'store-and-look',
        async run(delivery, tools) {
          const look = parts.inboxChecks.find(({ name }) => name === 'move')!;
          const store = parts.inboxChecks.find(({ name }) => name === 'store')!;
          let failure: unknown;
          try {
            await look.run(delivery, tools);
          } catch (error) {
            failure = error;
          }
          await store.run(delivery, tools);
          if (failure !== undefined) throw failure;
        },
      },
    ],
  }),
});
