import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { galleryPage } from './gallery-page';

// `npm run gallery`: writes a page with every card in every rendering, and says where it is.
const folder = join(__dirname, '../../dist/gallery');
const page = join(folder, 'index.html');
mkdirSync(folder, { recursive: true });
writeFileSync(page, galleryPage());
process.stdout.write(`${page}\n`);
