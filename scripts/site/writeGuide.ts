import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fillPage } from './fillPage';
import { GUIDE_PAGES } from './guidePages';
import { checkAnchors, renderGuide } from './renderGuide';

const root = join(__dirname, '../..');

/**
 * Writes the guide's pages into `guide` below a built folder, with their pictures.
 * @throws Error that names a link or picture that leads nowhere
 */
export async function writeGuide(out: string): Promise<void> {
  const folder = join(out, 'guide');
  await mkdir(join(folder, 'bilder'), { recursive: true });
  await copyFile(join(__dirname, 'guide.css'), join(folder, 'guide.css'));
  for (const [name, path] of Object.entries(GUIDE_PAGES)) {
    const page = renderGuide(path, await readFile(join(root, path), 'utf8'));
    checkAnchors(path, page);
    await writeFile(join(folder, `${name}.html`), fillPage(page));
    for (const picture of page.pictures)
      await copyFile(join(root, picture), join(folder, 'bilder', basename(picture)));
  }
}
