/** Which figure a page of the site stands for where its address is turned into an embed. */
import { type FigureName, isFigureName } from "./figure-catalogue";

/** The figure of a page with the parameters that it has there; null for a page without one, and for other sites. The address may lack the site. */
export function figureOfPage(
  address: string,
  origin: string,
): { name: FigureName; parameters: URLSearchParams } | null {
  if (!URL.canParse(address, origin)) return null;
  const { origin: of, pathname, searchParams: parameters } = new URL(address, origin);
  if (of !== origin) return null;
  const [, first = "", second = ""] = pathname.split("/");
  if (first === "embed" && isFigureName(second)) return { name: second, parameters };
  if (first === "members" && second !== "") return { name: "member-years", parameters: one("member", second) };
  if (first === "resolutions" && second !== "") return { name: "vote", parameters: one("vote", second) };
  if (first === "topics" && second !== "") return { name: "topic-votes", parameters: one("topic", second) };
  const name = BY_PATH[pathname];
  return name === undefined ? null : { name, parameters };
}

const BY_PATH: Record<string, FigureName> = {
  "/": "agreement-by-year",
  "/alignment": "agreement-by-year",
  "/alignment/matrix": "agreement-matrix",
  "/alignment/map": "position-map",
  "/vetoes": "vetoes",
};

function one(name: string, value: string): URLSearchParams {
  return new URLSearchParams({ [name]: value });
}
