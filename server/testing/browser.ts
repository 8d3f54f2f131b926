/** The browser whose requests a test makes: what it sends along, and the cookies that it was given. */
export const browser = { headers: new Headers(), jar: new Map<string, string>() };

/** In place of next/headers: there is no request of Next in a test, so it is the browser's. */
export const nextHeaders = {
  headers: async () => {
    const cookie = [...browser.jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; ");
    return new Headers({ ...Object.fromEntries(browser.headers), ...(cookie && { cookie }) });
  },
  cookies: async () => ({
    getAll: () => [...browser.jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string, { maxAge }: { maxAge?: number }) =>
      maxAge === 0 ? browser.jar.delete(name) : browser.jar.set(name, value),
  }),
};

/** In place of next/navigation: whoever is led elsewhere, or nowhere, is told so by an error. */
export const nextNavigation = {
  notFound: () => {
    throw new Error("not found");
  },
  redirect: (address: string) => {
    throw new Error(`redirected to ${address}`);
  },
};
