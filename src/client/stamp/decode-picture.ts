/** Reads the QR and bar codes in a picture; none when there are none. */
export type Decoder = (picture: ImageBitmap | HTMLVideoElement) => Promise<readonly string[]>;

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
/** A pack bears a stamp, a barcode and a maker's own code; another stamp may lie beside. */
const MOST_CODES = 6;

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
    return async (picture) => (await detector.detect(picture)).map(({ rawValue }) => rawValue);
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
    if (!pixels) return [];
    const symbols = await readBarcodes(pixels, {
      formats: ['QRCode', 'EAN13', 'EAN8'],
      maxNumberOfSymbols: MOST_CODES,
    });
    return symbols.map(({ text }) => text);
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
