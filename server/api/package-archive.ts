import "server-only";
import { openDataPackage } from "../export/data-package";
import { PACKAGE_NAME } from "../export/descriptor";
import { getSealedPackage } from "../export/sealed-package";
import { zip } from "../export/zip";
import { digest } from "./answer";
import { bytesOf } from "./bytes-of";
import { withoutParameters } from "./without-parameters";

/** The whole data package as one archive, packed and sent as it is read; it breaks off where the record changes meanwhile. */
export const packageArchive = withoutParameters(async () => {
  const { version, files } = await getSealedPackage();
  return {
    // The sum of the file of sums differs whenever any file does.
    tag: digest(PACKAGE_NAME, files.get("SHA256SUMS")?.sha256 ?? ""),
    type: "application/zip",
    headers: { "Content-Disposition": `attachment; filename="${PACKAGE_NAME}-${version}.zip"` },
    body: () => bytesOf(packed(version)),
  };
});

async function* packed(sealed: string): AsyncGenerator<Uint8Array, void> {
  const { version, lastDay, files } = await openDataPackage();
  if (version !== sealed) throw new Error("The record changed before it was sent: nothing was.");
  yield* zip(files, { folder: PACKAGE_NAME, day: lastDay });
}
