/** `action.yml`: what GitHub and the Marketplace read. */
import type { Input, Output } from '../../src/plan/inputs.js';
import { fullDescription } from './inputs.js';

const HEADER = `# Written by \`npm run generate\` from src/plan/inputs.ts; what is changed here by hand is lost.
# There are no defaults in this file: one that stood here would look like a value the workflow has set.`;

/** The action's metadata, every text as a double-quoted scalar. */
export function actionYml(description: string, inputs: readonly Input[], outputs: readonly Output[]): string {
  return `${HEADER}
name: ${quoted('CDC Preflight')}
description: ${quoted(description)}
author: ${quoted('CDC Preflight contributors')}
branding:
  icon: database
  color: blue
inputs:
${inputs.map(inputEntry).join('\n')}
outputs:
${outputs.map(outputEntry).join('\n')}
runs:
  using: node24
  main: dist/index.js
`;
}

function inputEntry(input: Input): string {
  return `  ${input.name}:\n    description: ${quoted(fullDescription(input))}\n    required: false`;
}

function outputEntry({ name, description }: Output): string {
  return `  ${name}:\n    description: ${quoted(description)}`;
}

/** A JSON string is a double-quoted scalar of YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
