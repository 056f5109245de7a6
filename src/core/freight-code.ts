/** Letter values of ISO 6346: 10 to 38 without the multiples of 11, so that the weights stay distinct modulo 11. */
const letterValues: Record<string, number> = Object.fromEntries(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, i) => [letter, i + 10 + (i >= 1 ? 1 : 0) + (i >= 11 ? 1 : 0) + (i >= 21 ? 1 : 0)]),
);

/**
 * The code of a chapter in the manner of a container number (ISO 6346): four letters, six digits, check digit.
 *
 * (`DKBJ`, 7) → `DKBJ 000007 9`
 */
export function freightCode(prefix: string, serial: number): string {
  const digits = String(serial).padStart(6, '0');
  const sum = [...`${prefix}${digits}`].reduce((total, character, i) => total + (letterValues[character] ?? Number(character)) * 2 ** i, 0);
  return `${prefix} ${digits} ${(sum % 11) % 10}`;
}
