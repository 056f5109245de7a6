/** FNV-1a, 32 bits: tells texts apart; no protection against who wants to deceive. */
export function checksum(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01_00_01_93), 0x81_1c_9d_c5) >>> 0;
}
