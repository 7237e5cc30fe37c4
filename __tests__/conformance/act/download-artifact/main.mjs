import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const { INPUT_PATTERN: pattern, INPUT_PATH: path, STAND_IN_ARTIFACTS: artifacts, GITHUB_WORKSPACE: workspace } = process.env;
const to = join(workspace, path);
mkdirSync(to, { recursive: true });
for (const name of readdirSync(artifacts)) {
  if (name.startsWith(pattern.replace(/\*$/, ''))) {
    cpSync(join(artifacts, name), join(to, name), { recursive: true });
  }
}
