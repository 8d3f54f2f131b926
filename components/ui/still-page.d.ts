/**
 * The still parts of the page that is being made, by their number. The front opens one for each whole page that it asks
 * for (server/front/page-rendering.ts): React makes a page in two passes, in two bundles, and both find it here. Where there
 * is none, as in a part that a page asks for by script, a still part brings its markup with it.
 */
declare var stillPage: { getStore(): Map<string, string> | undefined } | undefined;
