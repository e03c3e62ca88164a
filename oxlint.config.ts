import { defineConfig } from 'oxlint';

const tests = ['**/*.test.{ts,tsx,js,mjs}', '**/*.test-*.{ts,tsx}'];

export default defineConfig({
  plugins: ['eslint', 'typescript', 'oxc', 'react', 'jsx-a11y'],
  jsPlugins: ['./scripts/import-rules.mjs'],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error', denyWarnings: true },
  categories: { correctness: 'error' },
  ignorePatterns: ['**/dist/**', '**/dist.next/**', '**/coverage/**'],
  rules: {
    eqeqeq: 'error',
    'no-case-declarations': 'error',
    'no-empty': 'error',
    'no-fallthrough': 'error',
    'no-prototype-builtins': 'error',
    'no-regex-spaces': 'error',
    'no-unexpected-multiline': 'error',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'no-useless-assignment': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    'preserve-caught-error': 'error',
    'typescript/ban-ts-comment': 'error',
    // `as const` is not an assertion to this rule and stays allowed.
    'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    'typescript/no-empty-object-type': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-misused-promises': 'error',
    // What a person typed is spread into letters in many places, and each of them means code points.
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    'typescript/no-namespace': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-require-imports': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    'typescript/no-unnecessary-type-constraint': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-enum-comparison': 'error',
    'typescript/no-unsafe-function-type': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/prefer-promise-reject-errors': 'error',
    'typescript/require-await': 'error',
    'typescript/restrict-plus-operands': 'error',
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // No compiler memoises here; what is memoised by hand is so because something needs it.
    'react/preserve-manual-memoization': 'off',
    'react/rules-of-hooks': 'error',
    'react/unsupported-syntax': 'error',
    // Only strings are sorted without saying how, and by their code units is meant.
    'typescript/require-array-sort-compare': 'off',
    // A table whose cells are reached by arrows is a grid; its corner has nothing to say.
    'jsx-a11y/control-has-associated-label': 'off',
    'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { table: ['grid'] }],
    'jsx-a11y/no-redundant-roles': ['error', { td: ['gridcell'] }],
    // A role says what an element is where no element of HTML does so with the looks that are wanted.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'tegu/imports': 'error',
  },
  overrides: [
    {
      files: tests,
      rules: {
        // A test may hand over what the types forbid, to show that it is refused, and look into what it draws.
        'typescript/consistent-type-assertions': 'off',
        'react/globals': 'off',
        'typescript/no-misused-spread': 'off',
        'typescript/require-await': 'off',
      },
    },
    {
      // Plain JavaScript has no annotation by which parsed JSON could become a type.
      files: ['**/*.{js,mjs}'],
      rules: {
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
      },
    },
  ],
});
