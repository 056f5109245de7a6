import { encode } from 'uqr';

/** A QR code as the path of a square drawing: `size` modules a side, quiet zone of four modules included (ISO/IEC 18004). */
export function qrCode(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark && !row[x - 1] ? [`M${x} ${y}h${row.indexOf(false, x) - x}v1h-${row.indexOf(false, x) - x}z`] : [])),
  );
  return { size, path: runs.join('') };
}

/** A QR code as a file, black on white whatever is behind it. */
export function qrDrawing(text: string): string {
  const { size, path } = qrCode(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
