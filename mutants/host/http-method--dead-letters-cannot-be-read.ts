import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-method'],
  description: 'takes dead letters for something that can only be posted',
  change: (parts) => ({
    ...parts,
    routes: (config) =>
      parts.routes(config).map((line) => {
        if (line.path !== '/admin/dead-letter') return line;
        const { GET: _reading, ...methods } = line.methods;
        return { ...line, methods };
      }),
  }),
});
