import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const FACES = [
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "source-sans-3/700Bold/SourceSans3_700Bold.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "source-serif-4/700Bold/SourceSerif4_700Bold.ttf",
];

let made: Promise<Uint8Array[]> | undefined;

/** The renderer and the faces, read once; the site runs in the project's folder. */
async function prepare(): Promise<Uint8Array[]> {
  const read = (...path: string[]) => readFile(join(process.cwd(), "node_modules", ...path));
  const [wasm, ...faces] = await Promise.all([
    read("@resvg", "resvg-wasm", "index_bg.wasm"),
    ...FACES.map((face) => read("@expo-google-fonts", face)),
  ]);
  await initWasm(wasm);
  return faces;
}

/** What draws an SVG text as a PNG of this width in pixels, with the site's own faces: the same text gives the same bytes. */
export async function pngRenderer(): Promise<(svg: string, width: number) => Uint8Array<ArrayBuffer>> {
  made ??= prepare();
  const fontBuffers = await made;
  return (svg, width) => {
    const font = { fontBuffers, defaultFontFamily: "Source Sans 3", loadSystemFonts: false };
    const drawn = new Resvg(svg, { font, fitTo: { mode: "width", value: width } });
    const image = drawn.render();
    try {
      return new Uint8Array(image.asPng());
    } finally {
      image.free();
      drawn.free();
    }
  };
}
