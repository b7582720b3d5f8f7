import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-kept'],
  description: 'takes a list with a DID twice',
  change: (parts) => ({
    ...parts,
    readIntroductionsSetting: (body) =>
      parts.readIntroductionsSetting(
        Array.isArray(body.introduce) ? { ...body, introduce: [...new Set(body.introduce)] } : body,
      ),
  }),
});
