import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-method'],
  description: 'answers every method where it describes itself',
  change: (parts) => ({
    ...parts,
    routes: (config) =>
      parts.routes(config).map((line) => {
        const { GET: get } = line.methods;
        const isOwn = /nodeinfo|sx-capabilities/.test(line.path);
        return isOwn && get ? { ...line, methods: { ...line.methods, POST: get } } : line;
      }),
  }),
});
