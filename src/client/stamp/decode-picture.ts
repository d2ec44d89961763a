/** Reads the first QR or bar code in a picture; null when there is none. */
export type Decoder = (picture: ImageBitmap | HTMLVideoElement) => Promise<string | null>;

interface NativeDetector {
  detect: (picture: ImageBitmapSource) => Promise<{ readonly rawValue: string }[]>;
}
interface NativeDetectorClass {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats: () => Promise<string[]>;
}

const FORMATS = ['qr_code', 'ean_13', 'ean_8'];
/** Pictures of modern phones are far larger than any code needs. */
const LARGEST_SIDE = 1600;

let chosen: Promise<Decoder> | undefined;

/** The browser's own detector where it has one, else a WebAssembly decoder from this site, loaded now. */
export function loadDecoder(): Promise<Decoder> {
  return (chosen ??= native().then((decoder) => decoder ?? webAssembly()));
}

async function native(): Promise<Decoder | null> {
  const Detector = (globalThis as { BarcodeDetector?: NativeDetectorClass }).BarcodeDetector;
  try {
    const supported = (await Detector?.getSupportedFormats()) ?? [];
    if (!Detector || !supported.includes('qr_code')) return null;
    const detector = new Detector({ formats: FORMATS.filter((format) => supported.includes(format)) });
    return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null;
  } catch {
    return null;
  }
}

async function webAssembly(): Promise<Decoder> {
  const [{ prepareZXingModule, readBarcodes }, { default: wasm }] = await Promise.all([
    import('zxing-wasm/reader'),
    import('zxing-wasm/reader/zxing_reader.wasm?url'),
  ]);
  prepareZXingModule({ overrides: { locateFile: () => wasm } });
  return async (picture) => {
    const pixels = pixelsOf(picture);
    if (!pixels) return null;
    const [symbol] = await readBarcodes(pixels, {
      formats: ['QRCode', 'EAN13', 'EAN8'],
      maxNumberOfSymbols: 1,
    });
    return symbol?.text ?? null;
  };
}

function pixelsOf(picture: ImageBitmap | HTMLVideoElement): ImageData | null {
  const [width, height] =
    picture instanceof HTMLVideoElement
      ? [picture.videoWidth, picture.videoHeight]
      : [picture.width, picture.height];
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, LARGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
