import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { qrCode } from '../../citations/index.ts';
import { output, programs, run } from '../programs.ts';
import { type Piece, validation } from '../validation.ts';

/** Codes a side of a sheet: a process for each code would take minutes. */
const side = 5;
/** Units of a sheet that a code gets, and pixels a unit. */
const room = 64;
const scale = 4;

/** What a decoder reads off a sheet of codes. */
function readSheet(codes: readonly Piece<string>[], folder: string): Set<string> {
  const placed = codes.map(({ content }, i) => {
    const [x, y] = [(i % side) * room, Math.floor(i / side) * room];
    return `<path transform="translate(${x} ${y})" d="${content}"/>`;
  });
  const edge = side * room;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${edge} ${edge}" width="${edge * scale}" height="${edge * scale}" shape-rendering="crispEdges">${placed.join('')}</svg>`;
  writeFileSync(join(folder, 'sheet.svg'), svg);
  output(programs.rsvg, ['--background-color', 'white', '-o', 'sheet.png', 'sheet.svg'], { cwd: folder });
  // Ends with 4 where it finds no code at all.
  const { stdout } = run(programs.zbarimg, ['--raw', '--quiet', '-Sdisable', '-Sqrcode.enable', 'sheet.png'], { cwd: folder });
  return new Set(stdout.split('\n'));
}

export const qrCodes = validation<string>({
  format: 'citation: QR code (SVG)',
  validator: 'rsvg-convert draws it, zbarimg reads the address back',
  programs: [programs.rsvg, programs.zbarimg],
  pieces: ({ citables }) => citables.map(({ url }) => ({ name: `QR code of ${url}`, content: qrCode(url).path, expected: url })),
  spoil: (path) => path.slice(0, path.indexOf('z', path.length / 2) + 1),
  faults: (pieces, folder) => {
    const sheets = Array.from({ length: Math.ceil(pieces.length / side ** 2) }, (_, i) => pieces.slice(i * side ** 2, (i + 1) * side ** 2));
    return sheets.flatMap((sheet) => {
      const read = readSheet(sheet, folder);
      return sheet.filter(({ expected }) => !read.has(expected)).map(({ name }) => `${name} was not read`);
    });
  },
});
