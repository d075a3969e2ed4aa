import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultCompany, generateCompany } from './generator/company';

const folder = fileURLToPath(new URL('.', import.meta.url));

for (const file of generateCompany(defaultCompany)) {
  writeFileSync(join(folder, file.name), file.bytes);
  process.stdout.write(`${file.name}: ${file.bytes.length} bytes\n`);
}
