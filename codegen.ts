import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the portal's documents, made from schema.graphql (which `npm run codegen` prints first). */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['web/**/*.{ts,tsx}', '!web/__generated__/**', '!web/**/*.test.tsx'],
  generates: {
    'web/__generated__/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { useTypeImports: true, enumsAsTypes: true, scalars: { DateTime: 'string' }, importExtension: '.js' },
    },
  },
};
export default config;
