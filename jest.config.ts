/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const swc = (jsx: boolean): Config['transform'] => ({
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: jsx, decorators: true },
        transform: { legacyDecorator: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
});

/** Packages that come as ES modules only. */
const esmOnly: Config['transform'] = {
  'node_modules/@tanstack/.+\\.js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
};

/** Sources import each other as `./x.js`, the name that Node sees after the build. */
const moduleNameMapper = { '^(\\.{1,2}/.*)\\.js$': '$1' };

const config: Config = {
  projects: [
    {
      displayName: 'server',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/server/**/*.test.ts'],
      transform: swc(false),
      moduleNameMapper,
      globalSetup: '<rootDir>/server/testing/global-setup.ts',
      globalTeardown: '<rootDir>/server/testing/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/server/testing/setup.ts'],
    },
    {
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/web/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['\\.browser\\.test\\.ts$'],
      transform: { ...swc(true), ...esmOnly },
      transformIgnorePatterns: ['/node_modules/(?!@tanstack/)'],
      moduleNameMapper: { ...moduleNameMapper, '\\.css$': '<rootDir>/web/testing/no-css.ts' },
      setupFilesAfterEnv: ['<rootDir>/web/testing/setup.ts'],
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/web/**/*.browser.test.ts'],
      transform: swc(false),
      moduleNameMapper,
      globalSetup: '<rootDir>/server/testing/global-setup.ts',
      globalTeardown: '<rootDir>/server/testing/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/server/testing/setup.ts'],
    },
  ],
};
export default config;
