import js from "@eslint/js";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** Every folder may import only what ARCHITECTURE.md allows it; `denied` are patterns it may not name. */
const mayNotImport = (files, denied, message) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns: [{ regex: denied, message }] }] },
});

export default tseslint.config(
  { ignores: ["node_modules", "coverage", "samples", "functions/dist", "cdk.out", ".sst"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  regexp.configs["flat/recommended"],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // A port's promise rejects and never throws, also where the adapter itself waits for nothing.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_" }],
      "no-control-regex": "off",
      // A post is hostile text: no pattern that reads it may take more than linear time.
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
    },
  },
  mayNotImport(
    ["packages/core/src/**"],
    "^(?!zod$|\\.{1,2}/|@hindsight/core/)",
    "core is pure: it imports zod and itself.",
  ),
  mayNotImport(
    [
      "packages/readers/src/**",
      "packages/checks/src/**",
      "packages/store/src/**",
      "packages/second-reader/src/**",
    ],
    "^@hindsight/(?!core/)",
    "readers, checks, store and second-reader know core and not each other.",
  ),
  mayNotImport(
    ["packages/checks/src/**"],
    "^(node:|@aws-sdk/|@hindsight/(?!core/))",
    "checks are pure: they know core and their own lexicons.",
  ),
  mayNotImport(
    ["packages/cli/src/**"],
    "^@hindsight/web",
    "The terminal and the web page are two fronts of the same engine.",
  ),
  {
    ...mayNotImport(
      ["web/src/**"],
      "^(node:|@hindsight/engine)",
      "The pages run on any machine: what this one offers comes in through needs.ts.",
    ),
    ignores: [
      "web/src/{local,local-server,local-settings,listen,assets}.ts",
      "web/src/upload/multipart.ts",
      "web/src/cloud/lambda.ts",
      "web/src/testing/**",
    ],
  },
  mayNotImport(
    ["functions/src/**"],
    "^@hindsight/(?:web|engine|cli)|/infra/",
    "functions translate between AWS and the steps; they know the packages and no front.",
  ),
  mayNotImport(
    ["infra/**"],
    "^@hindsight/|/(?:functions|packages|web)/",
    "infra says what exists in AWS; it points at handlers by path.",
  ),
  {
    files: ["**/*.test.ts"],
    rules: { "no-restricted-imports": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["**/*.js"], ...tseslint.configs.disableTypeChecked },
);
