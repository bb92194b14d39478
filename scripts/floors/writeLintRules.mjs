import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/tools.mjs';
import { toRulesFile } from './toLintRules.mjs';

// After a change of floors.mjs: `node scripts/floors/writeLintRules.mjs`.
writeFileSync(join(root, 'lint/floors.json'), toRulesFile());
