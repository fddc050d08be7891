import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillPage } from './fillPage';
import { writeGuide } from './writeGuide';

/** The guide for a build that no web server gets: the blank workbooks take too long to make, so their page says where they are. */
export async function writeGuideAlone(out: string): Promise<void> {
  await writeGuide(out);
  await mkdir(join(out, 'mallar'), { recursive: true });
  const body =
    '<h1>Mallar</h1><p>De tomma arbetsböckerna följer med när Måltavlan byggs för en webbserver: <code>npm run build</code>.</p>';
  await writeFile(join(out, 'mallar', 'index.html'), fillPage({ title: 'Mallar', body, headings: [] }));
}
