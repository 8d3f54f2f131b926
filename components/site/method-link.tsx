import { type MethodName, methodHref } from "@/domain/method-anchors";

/**
 * Leads to a section of the methods. A plain link: the browser itself goes to what an address names, and opens the fold
 * in which it stands; a router that changes the page in place does not.
 */
export function MethodLink({ to, children }: { to: MethodName; children: string }) {
  return <a href={methodHref(to)}>{children}</a>;
}
