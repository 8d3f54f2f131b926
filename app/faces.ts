/**
 * The two faces, served by the site itself; stand-ins.css has what is seen where they come late. The extended Latin files
 * are fetched only where a name needs them (România, Türkiye's İ). The bundler reads these calls without running them, so
 * every value stands in its place; the names of the constants become the names of the families.
 */
import localFont from "next/font/local";

const sourceSerif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  adjustFontFallback: false,
  variable: "--face-serif",
});

const sourceSans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  adjustFontFallback: false,
  variable: "--face-sans",
});

const sourceSerifExtended = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB",
    },
  ],
  variable: "--face-serif-ext",
});

const sourceSansExtended = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB",
    },
  ],
  variable: "--face-sans-ext",
});

export const faces = [sourceSerif, sourceSans, sourceSerifExtended, sourceSansExtended]
  .map((face) => face.variable)
  .join(" ");
