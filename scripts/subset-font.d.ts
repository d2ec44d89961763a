declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'woff2';
    noHinting: boolean;
    keepFeatures: string[];
  }
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
