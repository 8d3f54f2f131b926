import { endpoint, type Resource } from "./endpoint";

/** Asks a resource as a program would: the path with its parameters, and what varies in the route. */
export function ask(
  resource: Resource,
  address = "",
  { path, ...init }: RequestInit & { path?: Record<string, string> } = {},
): Promise<Response> {
  const request = new Request(`http://localhost:3000/api/v1/${address}`, init);
  const method = request.method as keyof ReturnType<typeof endpoint>;
  return endpoint(resource)[method](request, { params: Promise.resolve(path) });
}
