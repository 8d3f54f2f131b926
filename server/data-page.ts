import "server-only";
import { OPERATIONS } from "@/domain/answers/operations";
import { shortenedLines } from "@/domain/answers/shorten";
import { answerExample } from "./api/resources";
import { getCitable } from "./cite";
import { settings } from "./env";
import { typeWord } from "./export/dictionary";
import { getSealedPackage } from "./export/sealed-package";
import { PACKAGE_TABLES } from "./export/tables";
import { getOverview } from "./overview";
import { getRecordVersion } from "./record-version";
import { listSources } from "./sources/get";

/** A source that this many records cite is credited by name on the page of the data. */
const MUCH_CITED = 100;

/** Lines of a file that the page shows: those before the table, its head and two votes. */
const LINES = 10;

/** What the page of the data says: sizes, versions, tables with their columns, and the sources behind most of it. */
export async function getDataPage() {
  const [overview, { version }, { version: contents, files }, sources, cited] = await Promise.all([
    getOverview(),
    getRecordVersion(),
    getSealedPackage(),
    listSources(),
    getCitable("/data"),
  ]);
  const file = OPERATIONS.find(({ id }) => id === "downloadVotes");
  return {
    origin: settings().SITE_URL,
    overview,
    version,
    cited,
    dataPackage: {
      version: contents,
      files: files.size,
      bytes: [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0),
      tables: PACKAGE_TABLES.map(({ name, title, fields }) => ({
        ...{ name, title },
        columns: fields.map((field) => ({ ...field, type: typeWord(field) })),
      })),
    },
    example: file ? shortenedLines(await (await answerExample(file)).text(), LINES) : "",
    credited: sources
      .filter(({ citations }) => citations >= MUCH_CITED)
      .toSorted((one, other) => other.citations - one.citations),
  };
}
