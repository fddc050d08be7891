import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PERIODS } from '../../src/domain/period';
import { blankTemplates, buildTemplate, type BlankTemplate } from './blankTemplates';
import { fillPage } from './fillPage';
import { escaped } from './renderGuide';

/** Writes the blank workbooks of a year into `mallar` below a built folder, and a page to fetch them from. */
export async function writeTemplates(out: string, year: number, createdOn: number): Promise<void> {
  const folder = join(out, 'mallar');
  await mkdir(folder, { recursive: true });
  const templates = blankTemplates(year);
  for (const template of templates) {
    await writeFile(join(folder, template.file), await buildTemplate(template, year, createdOn));
  }
  const page = { title: `Mallar ${year}`, body: templatePage(templates, year), headings: [] };
  await writeFile(join(folder, 'index.html'), fillPage(page));
}

function templatePage(templates: readonly BlankTemplate[], year: number): string {
  const boards = [...new Set(templates.map(({ board }) => board))];
  const link = ({ file, board, period }: BlankTemplate): string =>
    `<a href="${file}" download>${period ?? 'Plan'}<span class="hidden"> ${year}, ${escaped(board)}</span></a>`;
  const rows = boards.map(
    (board) =>
      `<tr><th scope="row">${escaped(board)}</th>${templates
        .filter((template) => template.board === board)
        .map((template) => `<td>${link(template)}</td>`)
        .join('')}</tr>`,
  );
  return `<h1>Mallar ${year}</h1>
<p>Tomma arbetsböcker i standardlayouten, för den som ska fylla i utan att ha Måltavlan. Har du Måltavlan är det enklare att välja <b>Ny arbetsbok</b> i rutan: där väljer du år, nämnd och period, och kan ta med fullmäktiges mål. En uppföljning görs helst ur planen, med <b>Uppföljning från en plan</b>; då följer mål, indikatorer och uppdrag med.</p>
<div class="table" tabindex="0" role="group" aria-label="Mallar"><table>
<thead><tr><th scope="col">Nämnd</th><th scope="col">Plan</th>${PERIODS.map((period) => `<th scope="col">Uppföljning ${period.toLocaleLowerCase('sv')}</th>`).join('')}</tr></thead>
<tbody>${rows.join('')}</tbody></table></div>
<p>Fyll i från rad 5 på varje blad. Tabellen växer när du skriver på raden under den sista. Ändra inte rubriker, bladens namn eller kolumnen ID; extra kolumner får du lägga till.</p>`;
}
