export { type Citable, nameOf } from './citable.ts';
export { type Format, formats } from './formats.ts';
export { qrCode, qrDrawing } from './qr.ts';
