import QRCode from 'qrcode';
import { misuse } from '../../command-line/fault.ts';
import { mm } from './drawing.ts';

/** Sides in millimetres, quiet zone included. */
export const SIZES = [22, 25, 30, 40] as const;
export type Size = (typeof SIZES)[number];

/** ISO/IEC 18004 asks for four modules of white on every side. */
export const QUIET_MODULES = 4;
/** Below this the cameras of cheap phones fail on matt print. */
const SMALLEST_MODULE_MM = 0.4;

export interface QrSymbol {
  /** Modules a side, quiet zone included. */
  readonly modules: number;
  readonly moduleMm: number;
  readonly level: 'M' | 'Q';
  /** The dark modules as one path, the quiet zone's corner at (x, y). */
  readonly pathAt: (x: number, y: number) => string;
}

/** The QR of a URL for a side of `size` mm: level M, Q from 30 mm; a Fault where its modules would be too small. */
export function makeQr(url: string, size: Size): QrSymbol {
  const level = size >= 30 ? 'Q' : 'M';
  const { modules } = QRCode.create(url, { errorCorrectionLevel: level });
  const side = modules.size + 2 * QUIET_MODULES;
  const moduleMm = size / side;
  if (moduleMm < SMALLEST_MODULE_MM) {
    const least = (side * SMALLEST_MODULE_MM).toFixed(1);
    throw misuse(
      `Địa chỉ này dài quá cho hình ${String(size)} mm: cần ít nhất ${least} mm. Hãy chọn cỡ lớn hơn.`,
      `This address is too long for ${String(size)} mm: it needs at least ${least} mm. Choose a larger size.`,
    );
  }
  return {
    modules: side,
    moduleMm,
    level,
    pathAt: (x, y) => {
      let path = '';
      for (let row = 0; row < modules.size; row++) {
        for (let column = 0; column < modules.size; column++) {
          if (!modules.get(row, column)) continue;
          let end = column + 1;
          while (end < modules.size && modules.get(row, end)) end++;
          const left = mm(x + (column + QUIET_MODULES) * moduleMm);
          const top = mm(y + (row + QUIET_MODULES) * moduleMm);
          const width = mm((end - column) * moduleMm);
          path += `M${left} ${top}h${width}v${mm(moduleMm)}h-${width}Z`;
          column = end;
        }
      }
      return path;
    },
  };
}
